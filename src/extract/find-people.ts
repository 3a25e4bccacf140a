import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Field } from '../model/article.ts';
import { bracketedOffices } from './bracketed-offices.ts';
import { type ExpectedPeople, NOBODY_EXPECTED } from './expected-people.ts';
import { foreignNameAfter } from './foreign-name.ts';
import { nameAfterOffice } from './name-after-office.ts';
import { nameBeforeOffice } from './name-before-office.ts';
import type { PersonMention } from './person-mention.ts';
import { type Office, readOffice } from './read-office.ts';
import { secondOffice } from './second-office.ts';
import type { Token } from './tokenize.ts';

/** Every mention of a person with an office in the tokens of one paragraph. */
export function findPeople(
  tokens: readonly Token[],
  field: Field,
  lexicon: Lexicon,
  asOf: string,
  expected: ExpectedPeople = NOBODY_EXPECTED,
): PersonMention[] {
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const office = readOffice(tokens, at, field, lexicon, asOf);
    if (office === null) continue;
    // `총괄 부사장` is one title, whatever `총괄` is alone.
    const next = readOffice(tokens, at + 1, field, lexicon, asOf);
    if (next !== null && ((next.first <= at && next.at > at) || office.title === '담당')) continue;
    const people = peopleOf(tokens, office, field, lexicon, expected);
    found.push(...withSecondOffice(people, tokens, office, field, lexicon, asOf));
    const [person] = people;
    if (person?.isFull === true && people.length === 1 && person.end === office.end)
      found.push(...bracketedOffices(person, tokens, office, field, lexicon, asOf));
  }
  return found.map((person, index) => withSharedAgency(person, found[index - 1], tokens));
}

function peopleOf(
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
  expected: ExpectedPeople,
): PersonMention[] {
  const left = nameBeforeOffice(tokens, office, field, lexicon, expected);
  if (left.length > 0) return left;
  const right =
    nameAfterOffice(tokens, office, field, lexicon) ?? foreignNameAfter(tokens, office, field, lexicon);
  return right === null ? [] : [right];
}

/**
 * `추경호 부총리 겸 기획재정부 장관은`, `최상목 대통령 권한대행 부총리는`: one person, two offices, and the particle after
 * the last word of the second.
 */
function withSecondOffice(
  people: readonly PersonMention[],
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
  asOf: string,
): readonly PersonMention[] {
  const [person] = people;
  if (person === undefined || people.length > 1 || office.particle !== '' || office.group !== '')
    return people;
  const beside = besideOffice(tokens, office, field, lexicon, asOf);
  if (beside !== null) {
    const longer = { ...person, end: beside.end };
    const more = withSecondOffice([longer], tokens, beside, field, lexicon, asOf);
    return isActing(office.title) ? [...more, secondOffice(longer, beside, tokens, field)] : more;
  }
  if (tokens[office.at + 1]?.text !== '겸') return people;
  for (let at = office.at + 2; at < tokens.length && at <= office.at + 7; at++) {
    const second = readOffice(tokens, at, field, lexicon, asOf);
    if (second === null) continue;
    return [{ ...person, end: second.end }, secondOffice(person, second, tokens, field)];
  }
  return people;
}

/** The office whose words follow another's at once, a title and nothing else (`대표 변호사`). */
function besideOffice(
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
  asOf: string,
): Office | null {
  const next = tokens[office.at + 1];
  if (next === undefined || next.glued || next.kind !== 'word') return null;
  const beside = readOffice(tokens, office.at + 1, field, lexicon, asOf);
  return beside !== null && beside.first === office.at + 1 && beside.agency === null ? beside : null;
}

function isActing(title: string): boolean {
  return /(?:대행|대리)$/.test(title);
}

/** `유치특위 김정호 위원장과 이덕춘 간사`: the second has the organisation of the first. */
function withSharedAgency(
  person: PersonMention,
  before: PersonMention | undefined,
  tokens: readonly Token[],
): PersonMention {
  if (
    person.agency !== null ||
    person.unknownOrganisation !== null ||
    before === undefined ||
    before.agency === null
  )
    return person;
  if (
    !person.isFull ||
    !before.isFull ||
    /(?:장관|차관|시장|지사|의원|대통령|총리|교수|대사)$/.test(person.title)
  )
    return person;
  if (person.start - before.end > 12) return person;
  const near = tokensNear(tokens, before.end, person.start);
  const between = near.filter((token) => token.start >= before.end && token.end <= person.start);
  const isJoined = between.length <= 2 && between.some((token) => /^(?:과|와|,|·|및)$/.test(token.text));
  const fused = near.some(
    (token) => token.end > before.end && token.start < before.end && /[과와]$/.test(token.text),
  );
  if (!isJoined && !(fused && between.length === 0)) return person;
  return {
    ...person,
    agency: before.agency,
    agencySpan: before.agencySpan,
    rule: 'person:joined',
    confidence: 0.85,
  };
}

/** The tokens that touch a stretch, found by halving. */
function tokensNear(tokens: readonly Token[], from: number, to: number): Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const near: Token[] = [];
  for (let at = low; at < tokens.length && (tokens[at]?.start ?? 0) <= to; at++) {
    const token = tokens[at];
    if (token !== undefined) near.push(token);
  }
  return near;
}
