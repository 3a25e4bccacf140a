import type { PersonMention } from './person-mention.ts';

/** A person whom an article calls by surname and title (`지 재판장은`) without its having been found who that is. */
export interface ExpectedPeople {
  /** Whether somebody of this surname and title is looked for. */
  has(surname: string, title: string): boolean;
  /** Whether a word is a foreigner's name of one word in short (`마오 대변인` for `마오닝`). */
  isShort(word: string, title: string): boolean;
}

/** Nobody is looked for. */
export const NOBODY_EXPECTED: ExpectedPeople = { has: () => false, isShort: () => false };

/** More surnames without a person than any article has. */
const MOST = 60;

/** Those whom an article calls by surname and title, and who are none of the people found in it; null if there are none. */
export function expectedPeople(people: readonly PersonMention[]): ExpectedPeople | null {
  const known = new Map<string, string[]>();
  for (const { isFull, name, title } of people) {
    if (!isFull || name.includes(' ')) continue;
    const surname = name.length === 4 ? name.slice(0, 2) : name.slice(0, 1);
    const titles = known.get(surname);
    if (titles === undefined) known.set(surname, [title]);
    else titles.push(title);
  }
  const expected = new Map<string, Set<string>>();
  for (const { isFull, name, title, isForeign } of people) {
    if (isFull || isForeign || name.length > 2) continue;
    if (known.get(name)?.some((other) => other.endsWith(title)) === true) continue;
    if (expected.size >= MOST) break;
    const titles = expected.get(name);
    if (titles === undefined) expected.set(name, new Set([title]));
    else titles.add(title);
  }
  const single = people
    .filter(({ isForeign, isFull, name }) => isForeign && isFull && !name.includes(' '))
    .slice(0, MOST);
  if (expected.size === 0 && single.length === 0) return null;
  return {
    isShort: (word, title) =>
      single.some((person) => isShortFor(person.name, word) && person.title.endsWith(title)),
    has: (surname, title) => {
      for (const short of expected.get(surname) ?? []) if (title.endsWith(short)) return true;
      return false;
    },
  };
}

/** Whether a word is the beginning of a foreign name of one word, as a Chinese surname is (`시` of `시진핑`). */
export function isShortFor(name: string, word: string): boolean {
  return word.length < name.length && word.length <= 2 && name.startsWith(word);
}
