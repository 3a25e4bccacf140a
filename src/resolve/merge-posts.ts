import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { groupBy } from '../model/group-by.ts';
import type { Career, Sighting } from './career.ts';
import { type DaySpan, daysBetween, daysFrom, spanOver } from './day-span.ts';
import { type Offices, readOffice } from './read-office.ts';
import { isTailOffice } from './tail-office.ts';

// Half a year: two articles about one posting, and seldom about two.
const NEARNESS_DAYS = 183;
// A short title that goes on for years beyond the long one is likely to name other postings as well.
const OVERHANG_DAYS = 731;

/** A title as one agency's articles write it, whatever the blanks, with the days on which they do. */
interface SeenTitle {
  /** The form to use, of those that differ in blanks or in `제` alone. */
  readonly title: string;
  readonly words: string;
  readonly days: DaySpan;
  readonly careers: readonly string[];
}

/**
 * The title to use for each career of one person: of two titles at one agency of which the one says less (`차관`,
 * `2차관`) the fuller, unless the days or a second fuller title (`1차관`) leave it open which was meant.
 */
export function mergePosts(
  careers: readonly Career[],
  sightings: readonly Sighting[],
  offices: Offices = loadLexicon().offices,
): ReadonlyMap<string, string> {
  const titleByCareer = new Map(careers.map(({ id, title }) => [id, title]));
  const houses = groupBy(careers, ({ lineage, agency }) => lineage ?? agency);
  for (const house of houses.values()) {
    const seen = seenTitles(house, sightings, offices);
    const fuller = new Map(seen.map((title) => [title, fullerTitle(title, seen)]));
    for (const title of seen) {
      let here = title;
      // Each step is to a longer title, so it ends.
      for (let next = fuller.get(here); next !== undefined && next !== null; next = fuller.get(here))
        here = next;
      for (const id of title.careers) titleByCareer.set(id, here.title);
    }
  }
  return titleByCareer;
}

/** The titles under which the posts were held; a former or future one is no post of its days. */
function seenTitles(
  house: readonly Career[],
  sightings: readonly Sighting[],
  offices: Offices,
): readonly SeenTitle[] {
  const read = house
    .map((career) => ({ career, reading: readOffice(career.title, offices) }))
    .filter(({ reading }) => reading.tense === 'HELD');
  return [...groupBy(read, ({ reading }) => reading.base).values()].flatMap((same) => {
    const ids = new Set(same.map(({ career }) => career.id));
    const days = spanOver(sightings.filter((sighting) => sighting.careers.some((id) => ids.has(id))));
    const forms = same
      .map(({ career, reading }) => ({ title: career.title, words: reading.words }))
      .sort((a, b) => a.title.length - b.title.length || (a.title < b.title ? -1 : 1));
    const [shortest] = forms;
    const spaced = forms.find(({ words }) => words.includes(' ')) ?? shortest;
    if (days === null || shortest === undefined || spaced === undefined) return [];
    return [{ title: shortest.title, words: spaced.words, days, careers: [...ids] }];
  });
}

function fullerTitle(short: SeenTitle, seen: readonly SeenTitle[]): SeenTitle | null {
  const fitting = fullest(
    seen.filter((long) => isTailOffice(long.words, short.words) && mayBeOnePosting(short.days, long.days)),
  );
  if (fitting.length < 2) return fitting[0] ?? null;
  const around = fitting.filter(({ days }) => days.first <= short.days.first && short.days.last <= days.last);
  return around.length === 1 ? (around[0] ?? null) : null;
}

/** Those that aren't themselves the short form of another: of `부시장`, `1부시장`, `행정1부시장` the last. */
function fullest(titles: readonly SeenTitle[]): readonly SeenTitle[] {
  return titles.filter((title) => !titles.some((other) => isTailOffice(other.words, title.words)));
}

function mayBeOnePosting(short: DaySpan, long: DaySpan): boolean {
  return (
    daysBetween(short, long) <= NEARNESS_DAYS &&
    daysFrom(short.first, long.first) <= OVERHANG_DAYS &&
    daysFrom(long.last, short.last) <= OVERHANG_DAYS
  );
}
