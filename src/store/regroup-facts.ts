import type { Transaction } from '../engine/engine.ts';
import { groupBy } from '../model/group-by.ts';
import { claimId } from '../model/ids.ts';
import {
  claimsGrouped,
  createAttended,
  deleteAttended,
  type FactRow,
  type FactStatements,
  facts,
} from './fact-statements.ts';
import type { People } from './resolve-people.ts';
import { byClaims, runChunked, writeChunked } from './run-chunked.ts';
import type { Touched, TouchedFact } from './touched.ts';

/** Counts what evidence supports: one relationship for all that says the same of the same. */
export async function regroupFacts(
  transaction: Transaction,
  touched: Touched,
  people: People,
): Promise<void> {
  const byKind = groupBy(touched.facts.values(), ({ kind }) => kind);
  for (const kind of ['RUNS', 'HOSTS', 'TOOK_PART_IN'] as const) {
    await countFacts(transaction, facts[kind], byKind.get(kind) ?? []);
  }
  for (const label of ['Program', 'Event'] as const) {
    const ofLabel = (byKind.get('ABOUT') ?? []).filter(
      ({ subject }) => touched.gained[label].has(subject) || touched.lost[label].has(subject),
    );
    await countFacts(transaction, facts[`${label} ABOUT`], ofLabel);
  }
  const attended = attendances(byKind.get('ATTENDED') ?? [], people);
  await writeChunked(transaction, deleteAttended, attended);
  await writeChunked(transaction, createAttended, await countAnew(transaction, attended));
}

/** One derived relationship: its ends, and every claim that supports it. */
interface Fact {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly string[];
}

/** Adds what came in to what was counted before; only what lost evidence is counted anew. */
async function countFacts(
  transaction: Transaction,
  { extend, remove, create }: FactStatements,
  touchedFacts: readonly TouchedFact[],
): Promise<void> {
  const grown = touchedFacts
    .filter(({ lost }) => !lost)
    .map(({ subject, object, claim, firstSeen, lastSeen, articleCount }) => ({
      ...{ from: subject, to: object, claims: [claim] },
      ...{ firstSeen, lastSeen, articleCount },
    }));
  const extended = await writeChunked(transaction, extend, grown);
  const known = new Set(extended.map(({ from, to }) => `${from} ${to}`));
  const shrunk = touchedFacts
    .filter(({ lost }) => lost)
    .map(({ subject, object, claim }) => ({ from: subject, to: object, claims: [claim] }));
  await writeChunked(transaction, remove, shrunk);
  await writeChunked(transaction, create, [
    ...grown.filter(({ from, to }) => !known.has(`${from} ${to}`)),
    ...(await countAnew(transaction, shrunk)),
  ]);
}

/** Whoever bears the name of someone touched may be who attended, so all of that name are counted anew. */
function attendances(touchedFacts: readonly TouchedFact[], people: People): readonly Fact[] {
  const nameByCareer = new Map(
    [...people.stored, ...people.careers.values()].map(({ id, name }) => [id, name]),
  );
  const careersByName = groupBy(people.careers.values(), ({ name }) => name);
  const found = new Map<string, Fact>();
  for (const { subject, object } of touchedFacts) {
    const ofName = careersByName.get(nameByCareer.get(subject) ?? '') ?? [];
    for (const [official, careers] of groupBy(ofName, (career) => career.official)) {
      const claims = careers.map(({ id }) => claimId('ATTENDED', 'Official', id, object)).sort();
      found.set(`${official} ${object}`, { from: official, to: object, claims });
    }
  }
  return [...found.values()];
}

/** The facts that evidence still supports, with how much and from when to when. */
async function countAnew(transaction: Transaction, counted: readonly Fact[]): Promise<readonly FactRow[]> {
  const claims = counted.flatMap((fact) => fact.claims);
  const grouped = new Map(
    (await runChunked(transaction, claimsGrouped, claims, byClaims)).map((row) => [row.claim, row]),
  );
  return counted.flatMap((fact): FactRow[] => {
    const support = fact.claims.flatMap((claim) => grouped.get(claim) ?? []);
    if (support.length === 0) return [];
    const [firsts, lasts] = [
      support.map(({ firstSeen }) => firstSeen).sort(),
      support.map(({ lastSeen }) => lastSeen).sort(),
    ];
    return [
      {
        ...fact,
        firstSeen: firsts[0] ?? '',
        lastSeen: lasts.at(-1) ?? '',
        articleCount: support.reduce((sum, { articleCount }) => sum + articleCount, 0),
        claims: support.map(({ claim }) => claim).sort(),
      },
    ];
  });
}
