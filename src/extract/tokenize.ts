import { codeAt, isJoint, isLatin, isSpace, isSyllable } from '../lexicon/letters.ts';
import { readToken, type TokenEntry } from './read-token.ts';
import type { AgencyMention } from './scan-agencies.ts';

/** A word, a mark, or the name of an organisation taken as one. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: TokenEntry;
  readonly kind: 'word' | 'mark' | 'agency';
  /** True where no space stands before it. */
  readonly glued: boolean;
  readonly agency: AgencyMention | null;
}

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
    for (let at = start; at < end; ) {
      const code = folded.charCodeAt(at);
      if (isLetter(code)) {
        const stop = Math.min(endOfWord(folded, at), end);
        push(at, stop, 'word', null);
        at = stop;
      } else {
        if (!isSpace(code)) push(at, at + 1, 'mark', null);
        at++;
      }
    }
  }

  function push(start: number, end: number, kind: Token['kind'], agency: AgencyMention | null): void {
    const before = codeAt(folded, start - 1);
    const glued = start > from && before !== 0x20 && before !== 0x0a;
    const entry = readToken(folded, start, end);
    tokens.push({ start, end, text: entry.text, entry, kind, glued, agency });
  }
}

function endOfWord(folded: string, start: number): number {
  let end = start + 1;
  while (isLetter(codeAt(folded, end))) end++;
  while (isJoint(codeAt(folded, end)) && isLatin(codeAt(folded, end + 1))) {
    end += 2;
    while (isLatin(codeAt(folded, end))) end++;
  }
  return end;
}

function isLetter(code: number): boolean {
  return isSyllable(code) || isLatin(code) || (code >= 0x4e00 && code <= 0x9fa5);
}
