import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { RegistryAgency } from '../lexicon/registry-agency.ts';

/** A name in a list whose common head stands outside it. */
export interface ListedName {
  readonly start: number;
  readonly end: number;
  readonly agency: RegistryAgency;
}

const LIST = /(?:[가-힣A-Z]{1,8}·){2,11}[가-힣A-Z]{1,8}/g;
/** A member between two others, without which there is no list: looked for first, as it is found by its dot at once. */
const BETWEEN = /·[가-힣A-Z]{1,8}·/;
/** What a list's members are, by a word before or after it, and what to add to a member's short name. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/은행/, '은행'],
  [/카드/, '카드'],
  [/증권/, '증권'],
  [/대학|대(?=\s|$)/, '대'],
  [/부처/, '부'],
];
const NEAR = 24;

/** `5대 은행(국민·신한·하나)`: members of a list that are registered under their short name with the list's head. */
export function listedAgencies(folded: string, lexicon: Lexicon, asOf: string): ListedName[] {
  if (!BETWEEN.test(folded)) return [];
  const found: ListedName[] = [];
  for (const { 0: list, index } of folded.matchAll(LIST)) {
    const before = folded.slice(Math.max(0, index - NEAR), index);
    const after = folded.slice(index + list.length, index + list.length + NEAR);
    for (const [pattern, head] of HEADS) {
      if (!pattern.test(before) && !pattern.test(after)) continue;
      const members = readMembers(list, index, head, lexicon, asOf);
      // A list of something else may hold one such word by chance.
      if (members.length * 3 < list.split('·').length * 2) continue;
      found.push(...members);
      break;
    }
  }
  return found;
}

function readMembers(
  list: string,
  index: number,
  head: string,
  lexicon: Lexicon,
  asOf: string,
): ListedName[] {
  const members: ListedName[] = [];
  let start = index;
  for (const word of list.split('·')) {
    const name = word.endsWith(head) ? word : `${word}${head}`;
    const agency = lexicon.agencies.find(name, asOf)[0];
    if (agency !== undefined) members.push({ start, end: start + word.length, agency });
    start += word.length + 1;
  }
  return members;
}
