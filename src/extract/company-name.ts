import type { AgencyKind } from '../model/agency-kind.ts';
import { stemsOf } from './particles.ts';

/** An organisation found by the shape of its name. */
export interface ShapedName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly rule: string;
  readonly confidence: number;
  readonly inOffice: boolean;
}

/** A word with its place. */
export interface Word {
  readonly start: number;
  readonly text: string;
}

/** `㈜이노테라피와의`, `대상주식회사`, `새벽모빌리티㈜`: the mark of its legal form makes any word a company. */
export function companyName(folded: string, word: Word): ShapedName | null {
  const end = word.start + word.text.length;
  // `오비맥주㈜ 이윤섭 본부장`: a mark fused to the word before is that word's.
  const isBefore = /(?:^|[^가-힣A-Za-z0-9])(?:㈜|\(주\)|주식회사)\s?$|(?:㈜|\(주\))$/.test(
    folded.slice(Math.max(0, word.start - 7), word.start),
  );
  const isAfter = /^(?:㈜|\(주\))/.test(folded.slice(end, end + 3));
  const fused = /^(.{2,})주식회사$/.exec(word.text)?.[1];
  if (!isBefore && !isAfter && fused === undefined) return null;
  const stems = isBefore ? stemsOf(word.text) : [];
  const name = fused ?? stems.filter(({ stem }) => stem.length >= 2).at(-1)?.stem ?? word.text;
  if (name.length < 2) return null;
  const length = fused === undefined ? name.length : word.text.length;
  return {
    start: word.start,
    end: word.start + length,
    name,
    kind: 'COMPANY',
    rule: 'agency:company-mark',
    confidence: 0.92,
    inOffice: false,
  };
}
