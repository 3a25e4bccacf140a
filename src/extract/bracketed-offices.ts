import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Field } from '../model/article.ts';
import type { PersonMention } from './person-mention.ts';
import { type Office, readOffice } from './read-office.ts';
import { secondOffice } from './second-office.ts';
import type { Token } from './tokenize.ts';

/** So many tokens in brackets may tell of offices; what is longer tells of something else. */
const LONGEST = 24;

/**
 * `박서준 새벽대 교수(한국행정학회장)`, `…(전 환경부 차관·새벽연구원 이사)`: the other offices of one person, each with its
 * organisation, in the brackets behind the first.
 */
export function bracketedOffices(
  person: PersonMention,
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
  asOf: string,
): PersonMention[] {
  const open = office.at + 1;
  if (tokens[open]?.text !== '(' || tokens[open]?.glued !== true) return [];
  const found: PersonMention[] = [];
  for (let at = open + 1; at < tokens.length && at - open <= LONGEST; at++) {
    const mark = tokens[at]?.kind === 'mark' ? tokens[at]?.text : undefined;
    const closes = mark === ')';
    if (!closes && mark !== '·' && mark !== ',') continue;
    const other = readOffice(tokens, at - 1, field, lexicon, asOf);
    if (other === null || other.first <= open || other.particle !== '' || other.group !== '') return [];
    const second = secondOffice(person, other, tokens, field);
    // `(국장)` may be a rank of the same office.
    if (second.agencySpan === null) return [];
    const start = Math.min(second.agencySpan.start, other.start);
    found.push({ ...second, start, unknownOrganisation: null });
    if (closes) return found;
  }
  return [];
}
