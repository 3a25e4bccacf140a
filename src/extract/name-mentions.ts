import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { ArticleContext } from './article-context.ts';
import { isCountry } from './countries.ts';
import { readTitle } from './office-title.ts';
import { createTaken } from './overlap.ts';
import { isParticleTail } from './particles.ts';
import type { Person, ResolvedMention } from './resolve-people.ts';
import { fitsTitle } from './title-fit.ts';

/** An article names no more people than this; whatever does is no article. */
const MOST = 300;
const LETTER = /[가-힣A-Za-z]/;

/** Every place where a name stands, full or a foreigner's in part, with an office or bare. */
export function nameMentions(
  context: ArticleContext,
  people: readonly Person[],
  fullNames: ReadonlyMap<string, string>,
): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  const byName = new Map(people.slice(0, MOST).map((person) => [person.name, person]));
  const names = namesToLookFor([...byName.values()]);
  for (const { field, folded } of context.fields) {
    const titled = context.people.filter((mention) => mention.field === field && mention.isFull);
    const isTaken = createTaken(folded.length, titled);
    for (const { name, start, end } of titled) {
      const person = byName.get(fullNames.get(name) ?? name);
      if (person !== undefined) found.push({ field, start, end, person, confidence: 0.97 });
    }
    for (const { name, person, isPart } of names) {
      for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if (isTaken(at, end) || (at > 0 && LETTER.test(folded.charAt(at - 1)))) continue;
        const rest = /^[가-힣A-Za-z]*/.exec(folded.slice(end, end + 10))?.[0] ?? '';
        const titleEnd = isPart && rest === '' ? endOfTitle(folded, end, person, context.lexicon) : null;
        if (titleEnd !== null) found.push({ field, start: at, end: titleEnd, person, confidence: 0.95 });
        else if ((!isPart || standsAlone(name, person)) && isParticleTail(rest))
          found.push({ field, start: at, end, person, confidence: 0.97 });
      }
    }
  }
  return found;
}

interface SoughtName {
  readonly name: string;
  readonly person: Person;
  readonly isPart: boolean;
}

/** Full names, and of a foreigner's name of several words the first and the last, unless several people have it. */
function namesToLookFor(people: readonly Person[]): SoughtName[] {
  const parts = new Map<string, Person | null>();
  for (const person of people) {
    if (!person.name.includes(' ')) continue;
    for (const part of new Set([person.name.slice(0, person.name.indexOf(' ')), person.lastName])) {
      if (part.length > 1) parts.set(part, parts.has(part) ? null : person);
    }
  }
  return [
    ...people.map((person) => ({ name: person.name, person, isPart: false })),
    ...[...parts].flatMap(([name, person]) => (person === null ? [] : [{ name, person, isPart: true }])),
  ];
}

/** `네타냐후는`: a foreigner by the last name alone. */
function standsAlone(part: string, person: Person): boolean {
  return part === person.lastName && part.length > 2;
}

const BEHIND = /^ ((?:전|현|당시) )?(?:([가-힣]{2,7}) )?([가-힣0-9]{2,10})/;

/** `푸틴 대통령`, `스즈키 재무상`, `푸틴 러시아 대통령`: where the title behind a part of a name ends, if it is that person's. */
function endOfTitle(folded: string, end: number, person: Person, lexicon: Lexicon): number | null {
  const found = BEHIND.exec(folded.slice(end, end + 28));
  if (found === null) return null;
  const [words, , between, last = ''] = found;
  const word = between === undefined || isCountry(between) ? last : between;
  const length = word === last ? words.length : words.length - last.length - 1;
  const title = readTitle(word, lexicon);
  if (title === null || title.group !== '') return null;
  if (!person.offices.some((office) => fitsTitle(office.title, title.title))) return null;
  return end + length - title.particle.length;
}
