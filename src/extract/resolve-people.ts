import type { Field } from '../model/article.ts';
import type { Span } from '../model/extraction.ts';
import type { ArticleContext } from './article-context.ts';
import { isShortFor } from './expected-people.ts';
import { headlineTitle } from './headline-office.ts';
import { impliedAgency, isWithoutAgency } from './implied-agency.ts';
import { nameMentions } from './name-mentions.ts';
import type { PersonMention } from './person-mention.ts';
import type { AgencyIdentity } from './scan-agencies.ts';
import { fitsTitle } from './title-fit.ts';

/** One office that the article gives to a person. */
export interface PersonOffice {
  readonly title: string;
  readonly agency: AgencyIdentity | null;
  readonly mention: PersonMention;
  readonly rule: string;
  readonly confidence: number;
}

/** A person of the article with all that it says about who that is. */
export interface Person {
  readonly name: string;
  /** Surname, or the last name of a foreigner. */
  readonly lastName: string;
  readonly offices: readonly PersonOffice[];
}

/** A place where a person is meant, by whatever words. */
export interface ResolvedMention extends Span {
  readonly person: Person;
  readonly confidence: number;
}

export interface ResolvedPeople {
  readonly people: readonly Person[];
  readonly mentions: readonly ResolvedMention[];
}

const ORDER: readonly Field[] = ['title', 'subtitle', 'body'];

/** Who is who: mentions of one full name are one person, surnames with an office go to the person they fit. */
export function resolvePeople(context: ArticleContext): ResolvedPeople {
  const byName = new Map<string, PersonMention[]>();
  for (const mention of context.people) {
    if (!mention.isFull) continue;
    const known = byName.get(mention.name);
    if (known === undefined) byName.set(mention.name, [mention]);
    else if (known.length < 200) known.push(mention);
  }
  const fullNames = mergePartNames(byName);
  const people: Person[] = [];
  for (const [name, mentions] of byName) {
    const inBody = mentions.some((mention) => mention.field === 'body');
    if (!inBody && mentions.every((mention) => mention.confidence < 0.85)) continue;
    people.push({ name, lastName: lastNameOf(name, mentions), offices: officesOf(mentions, context) });
  }
  const mentions = [...surnameMentions(context, people), ...nameMentions(context, people, fullNames)];
  mentions.sort(
    (a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field) || a.start - b.start || b.end - a.end,
  );
  return { people, mentions: withoutNested(mentions) };
}

/**
 * `포로셴코 우크라이나 대통령` is `페트로 포로셴코`, where the article names him so, and `우에다 일본은행 총재` is
 * `우에다 가즈오`, as the surname stands first in Japan.
 */
function mergePartNames(byName: Map<string, PersonMention[]>): ReadonlyMap<string, string> {
  const fullNames = new Map<string, string>();
  const byPart = new Map<string, PersonMention[]>();
  for (const [name, mentions] of byName) {
    const space = name.indexOf(' ');
    if (space <= 0) continue;
    byPart.set(name.slice(0, space), mentions);
    byPart.set(name.slice(name.lastIndexOf(' ') + 1), mentions);
  }
  for (const [name, mentions] of byName) {
    const whole = byPart.get(name);
    if (whole === undefined || !mentions.every(({ isForeign }) => isForeign)) continue;
    const full = whole[0]?.name;
    if (full === undefined) continue;
    for (const mention of mentions) whole.push({ ...mention, name: full });
    fullNames.set(name, full);
    byName.delete(name);
  }
  return fullNames;
}

function lastNameOf(name: string, mentions: readonly PersonMention[]): string {
  if (name.includes(' ')) return name.slice(name.lastIndexOf(' ') + 1);
  if (mentions.some((mention) => mention.isForeign)) return name;
  return name.length === 4 ? name.slice(0, 2) : name.slice(0, 1);
}

/** The distinct offices of one person: readings that one office explains are one, with the fullest title. */
function officesOf(mentions: readonly PersonMention[], context: ArticleContext): PersonOffice[] {
  const offices: PersonOffice[] = [];
  const ordered = [...mentions].sort(
    (a, b) =>
      Number(b.agency !== null) - Number(a.agency !== null) ||
      Number(b.field === 'body') - Number(a.field === 'body'),
  );
  for (const mention of ordered) {
    const same = offices.findIndex(
      (office) =>
        fitsTitle(office.title, mention.title) &&
        (mention.agency === null ||
          office.agency === null ||
          (office.title === mention.title && mention.rule !== 'person:second-office') ||
          isSameBody(mention.agency, office.agency)),
    );
    const known = offices[same];
    if (known === undefined) {
      if (mention.agency === null && offices.length > 0 && isLooseTitle(mention.title) && !isMember(mention))
        continue;
      const implied = mention.agency === null ? impliedAgency(mention, context) : null;
      offices.push({
        title: mention.title,
        agency: mention.agency === null ? (implied?.agency ?? null) : bodyFor(mention, context),
        mention,
        rule: implied === null ? mention.rule : `${mention.rule}+${implied.rule}`,
        // A title that nobody's organisation was found for is half read.
        confidence:
          implied !== null
            ? Math.min(mention.confidence, implied.confidence)
            : mention.confidence * (mention.agency === null && !mention.isForeign ? 0.6 : 1),
      });
    } else if (mention.title.length > known.title.length) {
      offices[same] = { ...known, title: mention.title };
    }
  }
  return completed(offices, context).sort(
    (a, b) =>
      ORDER.indexOf(a.mention.field) - ORDER.indexOf(b.mention.field) || a.mention.start - b.mention.start,
  );
}

/** Offices with the fuller titles that the headline gives them. */
function completed(offices: readonly PersonOffice[], context: ArticleContext): PersonOffice[] {
  return offices.map((office) => {
    if (office.agency === null || !isLooseTitle(office.title)) return office;
    const title = headlineTitle(office.title, office.agency, context);
    return title === null ? office : { ...office, title, rule: `${office.rule}+headline` };
  });
}

/** A member of the assembly is named with the party, and a member of a council with the province. */
function bodyFor(mention: PersonMention, context: ArticleContext): AgencyIdentity | null {
  const { agency } = mention;
  if (agency === null || isWithoutAgency(mention.title)) return null;
  if (/교육감/.test(mention.title) && agency.kind === 'LOCAL_GOVERNMENT' && !/교육청$/.test(agency.name)) {
    const office = context.lexicon.agencies.find(`${agency.name}교육청`, context.asOf)[0];
    return office === undefined
      ? { name: `${agency.name}교육청`, kind: 'LOCAL_GOVERNMENT', key: null }
      : { name: office.name, kind: office.kind, key: office.key };
  }
  if (mention.officeClass !== 'LEGISLATIVE') return agency;
  return impliedAgency(mention, context)?.agency ?? agency;
}

function isMember(mention: PersonMention): boolean {
  return mention.officeClass === 'LEGISLATIVE' && mention.title === '의원';
}

function isSameBody(a: AgencyIdentity, b: AgencyIdentity): boolean {
  return (
    a.name === b.name ||
    (a.key !== null && a.key === b.key) ||
    a.name.endsWith(b.name) ||
    b.name.endsWith(a.name)
  );
}

function isLooseTitle(title: string): boolean {
  return /^(?:위원|대표|의원|위원장|실장|국장|과장|팀장|본부장|검사장|후보|후보자|교수|박사|장관|차관|부시장|부지사|회장|원장|총재|사장|부사장)$/.test(
    title,
  );
}

/** `문 장관은`: the person of that surname whose office fits, the latest named before; null if two fit equally. */
function surnameMentions(context: ArticleContext, people: readonly Person[]): ResolvedMention[] {
  const byLastName = new Map<string, Person[]>();
  for (const person of people) {
    const known = byLastName.get(person.lastName);
    if (known === undefined) byLastName.set(person.lastName, [person]);
    else known.push(person);
  }
  const lastNamed = new Map<string, number>();
  const found: ResolvedMention[] = [];
  for (const [index, mention] of context.people.entries()) {
    if (mention.isFull) {
      lastNamed.set(mention.name, index);
      continue;
    }
    const bearers =
      byLastName.get(mention.name) ?? people.filter((person) => isShortFor(person.lastName, mention.name));
    const exact = bearers.filter((person) => person.offices.some((office) => office.title === mention.title));
    const fitting =
      exact.length > 0
        ? exact
        : bearers.filter((person) => person.offices.some((office) => fitsTitle(office.title, mention.title)));
    const candidates = fitting.length > 0 ? fitting : bearers;
    const person = latestOf(candidates, lastNamed);
    if (person === null) continue;
    const { field, start, end } = mention;
    const confidence = fitting.length === 1 ? 0.95 : fitting.length > 1 ? 0.75 : 0.7;
    found.push({ field, start, end, person, confidence });
  }
  return found;
}

function latestOf(candidates: readonly Person[], lastNamed: ReadonlyMap<string, number>): Person | null {
  if (candidates.length === 1) return candidates[0] ?? null;
  let latest: Person | null = null;
  for (const person of candidates) {
    const at = lastNamed.get(person.name);
    if (at !== undefined && at > (latest === null ? -1 : (lastNamed.get(latest.name) ?? -1))) latest = person;
  }
  return latest;
}

function withoutNested(mentions: readonly ResolvedMention[]): ResolvedMention[] {
  const kept: ResolvedMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    const isInside =
      last !== undefined &&
      last.field === mention.field &&
      mention.end <= last.end &&
      mention.start >= last.start;
    if (isInside && last.person === mention.person) continue;
    kept.push(mention);
  }
  return kept;
}
