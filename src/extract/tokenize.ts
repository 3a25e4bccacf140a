import type { AgencyMention } from './scan-agencies.ts';

/** A word, a mark, or the name of an organisation taken as one. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'mark' | 'agency';
  /** True where no space stands before it. */
  readonly glued: boolean;
  readonly agency: AgencyMention | null;
}

const UNIT = /[가-힣一-龥A-Za-z0-9]+(?:[&-](?=[A-Za-z0-9])[A-Za-z0-9]+)*|[^\s]/g;
const WORD = /^[가-힣一-龥A-Za-z0-9]/;

/** The tokens of a stretch of folded text; each organisation in `agencies` (by start, none overlapping) is one. */
export function tokenize(
  folded: string,
  from: number,
  to: number,
  agencies: readonly AgencyMention[],
): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const agency of agencies) {
    if (agency.start < at) continue;
    if (agency.start >= to) break;
    words(at, agency.start);
    push(agency.start, agency.end, 'agency', agency);
    at = agency.end;
  }
  words(at, to);
  return tokens;

  function words(start: number, end: number): void {
    if (end <= start) return;
    UNIT.lastIndex = start;
    for (let found = UNIT.exec(folded); found !== null && found.index < end; found = UNIT.exec(folded)) {
      const stop = Math.min(found.index + found[0].length, end);
      push(found.index, stop, WORD.test(found[0]) ? 'word' : 'mark', null);
      if (stop === end) break;
    }
  }

  function push(start: number, end: number, kind: Token['kind'], agency: AgencyMention | null): void {
    const glued = start > from && folded.charAt(start - 1) !== ' ' && folded.charAt(start - 1) !== '\n';
    tokens.push({ start, end, text: folded.slice(start, end), kind, glued, agency });
  }
}
