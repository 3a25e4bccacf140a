import type { Lexicon } from '../../src/lexicon/load-lexicon.ts';
import type { AgencyKind } from '../../src/model/agency-kind.ts';
import { at, createPowerLaw, createRandom, type Random } from './random.ts';
import { OFFICES, WORDS } from './words.ts';

/** An organisation of a generated corpus; most are the registry's. */
export interface WorldAgency {
  readonly name: string;
  readonly key: string | null;
  readonly kind: AgencyKind;
  /** A form that the registry has and that names nobody else, or null. */
  readonly alias: string | null;
}

/** An office that a person holds from a day on, counted from the first day of the corpus. */
export interface WorldPost {
  readonly agency: WorldAgency;
  readonly title: string;
  readonly from: number;
}

export interface WorldOfficial {
  readonly name: string;
  /** In the order in which they are held; one at least. */
  readonly posts: readonly WorldPost[];
}

export interface WorldProgram {
  readonly name: string;
  readonly topic: string;
  readonly agency: WorldAgency;
}

export interface WorldEvent {
  readonly name: string;
  readonly topic: string;
  readonly date: string;
  readonly place: string;
  readonly host: WorldAgency;
}

/** Whom and what the articles of a corpus are about. Everything is made when asked for, so it takes no memory. */
export interface World {
  readonly seed: number;
  official(random: Random): WorldOfficial;
  /** Somebody who works at an agency, mostly; else anybody. */
  officialOf(agency: WorldAgency, random: Random): WorldOfficial;
  agency(random: Random): WorldAgency;
  /** An agency that a topic often has to do with. */
  agencyOn(topic: string, random: Random): WorldAgency;
  program(random: Random): WorldProgram;
  event(random: Random): WorldEvent;
  topic(random: Random): string;
}

/** The corpus begins on this day and spans so many. */
export const FIRST_DAY = Date.UTC(2015, 0, 1);
export const DAYS = 3_653;
const COLLEAGUES = 40;

/** The world of a corpus of so many articles: its people, agencies and things grow with it, its topics don't. */
export function createWorld(articles: number, seed: number, lexicon: Lexicon): World {
  const agencies = createAgencies(clamp(articles / 40, 50, 5_000), seed, lexicon);
  const topics = lexicon.topics.entries().map(({ name }) => name);
  const officialCount = clamp(articles * 0.15, 100, Number.POSITIVE_INFINITY);
  const thingCount = clamp(articles / 4, 100, Number.POSITIVE_INFINITY);
  const officialRank = createPowerLaw(officialCount, 0.9);
  const agencyRank = createPowerLaw(agencies.length, 0.9);
  const topicRank = createPowerLaw(topics.length, 1);
  const thingRank = createPowerLaw(thingCount, 0.7);
  const indexOf = new Map(agencies.map((agency, index) => [agency, index]));
  const agency = (random: Random) => at(agencies, agencyRank(random));
  const topic = (random: Random) => at(topics, topicRank(random));
  const official = (index: number) => createOfficial(createRandom(seed, 'official', index), index, agency);
  return {
    seed,
    official: (random) => official(officialRank(random)),
    officialOf: (employer, random) => {
      const home = indexOf.get(employer) ?? 0;
      const index =
        home +
        agencies.length *
          random.below(Math.max(1, Math.min(COLLEAGUES, Math.floor(officialCount / agencies.length))));
      const person = official(index % officialCount);
      return person.posts.length > 0 && random.chance(0.8) ? person : official(officialRank(random));
    },
    agency,
    agencyOn: (name, random) => {
      const usual = createRandom(seed, `agencies on ${name}`, random.below(8));
      return agency(usual);
    },
    program: (random) => createProgram(createRandom(seed, 'program', thingRank(random)), topic, agency),
    event: (random) => createEvent(createRandom(seed, 'event', thingRank(random)), topic, agency),
    topic,
  };

  function createOfficial(random: Random, index: number, anyAgency: (random: Random) => WorldAgency) {
    const { surnames, firstSyllables, secondSyllables } = WORDS;
    const surname = at(surnames, Math.min(random.below(surnames.length), random.below(surnames.length)));
    const name = surname + random.pick(firstSyllables) + random.pick(secondSyllables);
    const home = at(agencies, index % agencies.length);
    const count = random.chance(0.7) ? 1 : random.chance(0.75) ? 2 : 3;
    const posts: WorldPost[] = [];
    let from = random.below(DAYS - 400);
    for (let turn = 0; turn < count; turn++) {
      const employer = turn === 0 || random.chance(0.6) ? home : anyAgency(random);
      posts.push({ agency: employer, title: officeAt(employer, random), from });
      from += 200 + random.below(900);
    }
    return { name, posts };
  }
}

function createAgencies(count: number, seed: number, { agencies }: Lexicon): readonly WorldAgency[] {
  const lasting = agencies
    .entries()
    .filter(({ to, from, isNameAmbiguous }) => to === null && (from ?? '') < '2015' && !isNameAmbiguous);
  const registered = lasting.map(({ name, key, kind, aliases }): WorldAgency => {
    const alias = aliases.find(({ text, ambiguous }) => !ambiguous && /^[가-힣]+$/u.test(text));
    return { name, key, kind, alias: alias?.text ?? null };
  });
  // Ministries and such come first in the registry, as they do in the news; the rest is mixed.
  const [front, rest] = [registered.slice(0, 60), registered.slice(60)];
  const random = createRandom(seed, 'agencies', 0);
  for (let last = rest.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    const moved = at(rest, last);
    rest[last] = at(rest, other);
    rest[other] = moved;
  }
  const firms = WORDS.places.flatMap((place) =>
    WORDS.firms.flatMap((firm) =>
      WORDS.trades.map(
        (trade): WorldAgency => ({
          name: `${place}${firm}${trade}`,
          key: null,
          kind: 'COMPANY',
          alias: null,
        }),
      ),
    ),
  );
  const known = [...front, ...rest];
  // Every tenth is a firm that the registry doesn't know.
  return Array.from({ length: count }, (_, index) =>
    index % 10 === 9 || known.length <= index ? at(firms, (index * 7_919) % firms.length) : at(known, index),
  );
}

function officeAt({ kind }: WorldAgency, random: Random): string {
  const offices = OFFICES[kind];
  return at(offices, Math.min(random.below(offices.length), random.below(offices.length)));
}

function createProgram(
  random: Random,
  topic: (random: Random) => string,
  agency: (random: Random) => WorldAgency,
): WorldProgram {
  const about = topic(random);
  const turn = random.chance(0.4) ? `제${1 + random.below(12)}차 ` : '';
  const name = `${turn}${random.pick(WORDS.places)} ${about} ${random.pick(WORDS.nouns)} ${random.pick(WORDS.programs)}`;
  return { name, topic: about, agency: agency(random) };
}

function createEvent(
  random: Random,
  topic: (random: Random) => string,
  agency: (random: Random) => WorldAgency,
): WorldEvent {
  const about = topic(random);
  const date = dayOf(random.below(DAYS));
  const place = random.pick(WORDS.places);
  const name = `${date.slice(0, 4)} ${place} ${about} ${random.pick(WORDS.events)}`;
  return { name, topic: about, date, place, host: agency(random) };
}

/** A day of the corpus as `YYYY-MM-DD`. */
export function dayOf(day: number): string {
  return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

function clamp(value: number, least: number, most: number): number {
  return Math.floor(Math.min(most, Math.max(least, value)));
}
