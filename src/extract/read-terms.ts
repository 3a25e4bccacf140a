import { codeAt, isJoint, isLatin, isSyllable } from '../lexicon/letters.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { AgencyKind } from '../model/agency-kind.ts';
import { createWordStore } from './word-store.ts';

/** A run of Korean and Latin letters and digits in a field. */
export interface Term {
  readonly start: number;
  readonly text: string;
  readonly entry: TermEntry;
}

/** What the finders of organisations know of such a run by its letters; undefined where nobody has asked yet. */
export interface TermEntry {
  readonly text: string;
  mayHaveShape: boolean | undefined;
  /** What a description makes of the word behind it (`업체` a company); null where this is none. */
  describes: AgencyKind | null | undefined;
  /** What of it may name an organisation, with this reference data. */
  organisations: readonly OrganisationWord[];
  lexicon: Lexicon | null;
}

/** A part of a word that may name an organisation. */
export interface OrganisationWord {
  readonly stem: string;
  readonly particle: string;
  /** True where its particle makes it the subject of a clause. */
  readonly isSubject: boolean;
  readonly hasCompanyEnding: boolean;
  readonly isLatin: boolean;
}

const enter = createWordStore(
  (text): TermEntry => ({
    text,
    mayHaveShape: undefined,
    describes: undefined,
    organisations: [],
    lexicon: null,
  }),
);

/** The terms of a folded text in order. */
export function readTerms(folded: string): Term[] {
  const terms: Term[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (!isLetter(folded.charCodeAt(start))) continue;
    let end = start + 1;
    while (isLetter(codeAt(folded, end))) end++;
    // `R&D`, `COVID-19`.
    while (isJoint(codeAt(folded, end)) && isLatin(codeAt(folded, end + 1))) {
      end += 2;
      while (isLatin(codeAt(folded, end))) end++;
    }
    const entry = enter(folded, start, end);
    terms.push({ start, text: entry.text, entry });
    start = end - 1;
  }
  return terms;
}

function isLetter(code: number): boolean {
  return isSyllable(code) || isLatin(code);
}
