import type { ExtractionDocument } from '../../src/model/extraction-document.ts';
import type { GoldArticle } from './gold-article.ts';
import { likeness, normalized, overlap } from './text-likeness.ts';

/** Hits, false finds and misses. */
export interface Tally {
  hits: number;
  extra: number;
  missed: number;
}

/** What was counted of one or many articles, by measure. */
export interface Scores {
  readonly tallies: Map<string, Tally>;
  /** Right answers out of all, for fields of matched items. */
  readonly shares: Map<string, { right: number; of: number }>;
  /** Items by stated confidence: how many are right. */
  readonly confident: { right: number; of: number; items: number };
}

/** The least overlap of two texts that makes them the same statement. */
const SAME_TEXT = 0.8;
const SAME_NAME = 0.75;

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Nothing counted yet. */
export function emptyScores(): Scores {
  return { tallies: new Map(), shares: new Map(), confident: { right: 0, of: 0, items: 0 } };
}

/** Hears of each item found whether it is right. */
export type OnItem = (sort: ItemSort, index: number, isRight: boolean) => void;

type ItemSort = 'officials' | 'agencies' | 'programs' | 'events' | 'statements';

/** Counts one article's extraction against its annotation, into `scores`. */
export function scoreArticle(
  gold: GoldArticle,
  found: ExtractionDocument,
  scores: Scores,
  onItem: OnItem = () => {},
): void {
  const same = identity(gold.agencies, found.agencies);
  const event = identity(gold.events, found.events);
  const tally = <G, F>(
    measure: string,
    golds: readonly G[],
    finds: readonly F[],
    alike: (g: G, f: F) => number,
  ) => {
    const pairs = pairUp(golds, finds, alike);
    const counted = scores.tallies.get(measure) ?? { hits: 0, extra: 0, missed: 0 };
    counted.hits += pairs.length;
    counted.extra += finds.length - pairs.length;
    counted.missed += golds.length - pairs.length;
    scores.tallies.set(measure, counted);
    return pairs;
  };
  const share = (measure: string, isRight: boolean) => {
    const counted = scores.shares.get(measure) ?? { right: 0, of: 0 };
    counted.of++;
    if (isRight) counted.right++;
    scores.shares.set(measure, counted);
  };
  const sets = (measure: string, golds: readonly string[], finds: readonly string[]) =>
    tally(measure, [...new Set(golds)], [...new Set(finds)], (g, f) => Number(g === f));

  tally('officials', distinct(gold.officials), distinct(found.officials), (g, f) => equal(g.name, f.name));
  const officials = tally('officials with title and agency', gold.officials, found.officials, (g, f) =>
    Number(
      normalized(g.name) === normalized(f.name) &&
        endsAlike(normalized(g.title), normalized(f.title)) &&
        same(g.agency) === same(f.agency),
    ),
  );
  const agencies = tally('agencies', gold.agencies, found.agencies, (g, f) =>
    Number(surfaces(g).some((surface) => surfaces(f).includes(surface))),
  );
  const programs = tally('programs', gold.programs, found.programs, nearName);
  const events = tally('events', gold.events, found.events, nearName);
  sets('topics', gold.topics, found.topics);
  const bySpeaker = (g: GoldArticle['statements'][number], f: ExtractionDocument['statements'][number]) =>
    same(g.speaker) === same(f.speaker) ? sameText(g.text, f.text, gold.body) : 0;
  const statements = tally('statements', gold.statements, found.statements, bySpeaker);
  const direct = <T extends { readonly direct: boolean }>(items: readonly T[]) =>
    items.filter((item) => item.direct);
  const reported = <T extends { readonly direct: boolean }>(items: readonly T[]) =>
    items.filter((item) => !item.direct);
  tally('statements, direct', direct(gold.statements), direct(found.statements), bySpeaker);
  tally('statements, reported', reported(gold.statements), reported(found.statements), bySpeaker);
  tally('statements, whoever speaks', gold.statements, found.statements, (g, f) =>
    sameText(g.text, f.text, gold.body),
  );

  for (const { gold: g, found: f } of agencies) share('agency kind', g.kind === f.kind);
  for (const { gold: g, found: f } of programs) share('program agency', same(g.agency) === same(f.agency));
  for (const { gold: g, found: f } of events) {
    share('event date', g.date === f.date);
    sets('event hosts', g.hosts.map(same), f.hosts.map(same));
    sets('event attendees', g.attendees.map(same), f.attendees.map(same));
  }
  for (const { gold: g, found: f } of statements) {
    share('statement verb', normalized(g.verb) === normalized(f.verb));
    share('statement event', event(g.event) === event(f.event));
    sets('statement topics', g.topics.map(normalized), f.topics.map(normalized));
  }
  for (const [sort, pairs, items] of [
    ['officials', officials, found.officials],
    ['agencies', agencies, found.agencies],
    ['programs', programs, found.programs],
    ['events', events, found.events],
    ['statements', statements, found.statements],
  ] as const) {
    const right = new Set<unknown>(pairs.map((pair) => pair.found));
    for (const [index, item] of items.entries()) {
      onItem(sort, index, right.has(item));
      scores.confident.items++;
      if (item.confidence < 0.9) continue;
      scores.confident.of++;
      if (right.has(item)) scores.confident.right++;
    }
  }
}

/** Pairs items one to one, the most alike first. */
function pairUp<G, F>(golds: readonly G[], finds: readonly F[], alike: (g: G, f: F) => number) {
  const candidates = golds.flatMap((gold, g) =>
    finds.flatMap((found, f) => {
      const score = alike(gold, found);
      return score > 0 ? [{ gold, found, g, f, score }] : [];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.g - b.g || a.f - b.f);
  const [usedG, usedF] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ g, f }) => {
    if (usedG.has(g) || usedF.has(f)) return false;
    usedG.add(g);
    usedF.add(f);
    return true;
  });
}

function surfaces(item: Named): string[] {
  return [item.name, ...item.aliases].map(normalized).filter((surface) => surface !== '');
}

/** Reads every surface of one organisation (or event) as one name, the annotation's where it has one. */
function identity(golds: readonly Named[], finds: readonly Named[]): (name: string | null) => string {
  const names = new Map<string, string>();
  for (const item of golds)
    for (const surface of surfaces(item)) names.set(surface, names.get(surface) ?? normalized(item.name));
  for (const item of finds) {
    const own = surfaces(item);
    const known =
      own.map((surface) => names.get(surface)).find((name) => name !== undefined) ?? normalized(item.name);
    for (const surface of own) names.set(surface, names.get(surface) ?? known);
  }
  return (name) => names.get(normalized(name)) ?? normalized(name);
}

function nearName(g: Named, f: Named): number {
  let best = 0;
  for (const a of surfaces(g)) for (const b of surfaces(f)) best = Math.max(best, likeness(a, b));
  return best >= SAME_NAME ? best : 0;
}

function sameText(a: string, b: string, body: string): number {
  const share = overlap(a, b, body);
  return share >= SAME_TEXT ? share : 0;
}

function endsAlike(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a)));
}

function equal(a: string, b: string): number {
  return Number(normalized(a) === normalized(b));
}

function distinct<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return items.filter(
    (item, index) => items.findIndex((other) => normalized(other.name) === normalized(item.name)) === index,
  );
}
