import type { Engine, Transaction } from '../engine/engine.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { CurationLine } from '../model/curation-line.ts';
import { hashId } from '../model/ids.ts';
import { byIds, runChunked, writeChunked } from './run-chunked.ts';
import {
  articlesIgnoring,
  articlesOfAgencies,
  articlesOfCareers,
  articlesOfEvents,
  articlesOfForms,
  articlesOfPrograms,
  createDecisions,
  decisionsStored,
  deleteDecisions,
  namesOfCareers,
} from './statements.ts';

/** The decisions under which a batch is written. */
export interface PlannedDecisions {
  readonly all: readonly CurationLine[];
  /** Ids whose decisions come or go. */
  readonly touched: ReadonlySet<string>;
}

/** What decisions concern in the graph. */
export interface Concerned {
  readonly names: readonly string[];
  readonly articles: ReadonlySet<string>;
}

/** Replaces the graph's decisions where others are given; tells which hold now and what they are about. */
export async function planDecisions(
  transaction: Transaction,
  given: readonly CurationLine[] | null,
): Promise<PlannedDecisions> {
  const stored = new Map(
    (await transaction.run(decisionsStored, {})).map(({ id, record }) => [
      id,
      CurationLine.parse(JSON.parse(record)),
    ]),
  );
  if (given === null) return { all: [...stored.values()], touched: new Set() };
  const wanted = new Map(given.map((line) => [decisionId(line), line]));
  const going = [...stored].filter(([id]) => !wanted.has(id));
  const coming = [...wanted].filter(([id]) => !stored.has(id));
  await runChunked(
    transaction,
    deleteDecisions,
    going.map(([id]) => id),
    byIds,
  );
  await writeChunked(
    transaction,
    createDecisions,
    coming.map(([id, line]) => ({
      ...{ id, decision: line.decision, who: line.who, why: line.why },
      record: canonicalJson(line),
    })),
  );
  return {
    all: [...wanted.values()],
    touched: new Set([...going, ...coming].flatMap(([, line]) => idsOf(line))),
  };
}

/** The decisions that a graph has. */
export function readDecisions(engine: Engine): Promise<readonly CurationLine[]> {
  return engine.transaction(storedDecisions);
}

/** The decisions that a graph has within a transaction. */
export async function storedDecisions(transaction: Transaction): Promise<readonly CurationLine[]> {
  const rows = await transaction.run(decisionsStored, {});
  return rows.map(({ record }) => CurationLine.parse(JSON.parse(record)));
}

/** Whose names, and which articles, some decisions are about. */
export async function concernedBy(
  transaction: Transaction,
  touched: ReadonlySet<string>,
): Promise<Concerned> {
  if (touched.size === 0) return { names: [], articles: new Set() };
  const articles = new Set<string>();
  const statements = [
    ...[articlesOfAgencies, articlesOfForms],
    ...[articlesOfPrograms, articlesOfEvents, articlesOfCareers],
  ];
  for (const statement of statements) {
    for (const { id } of await runChunked(transaction, statement, touched, byIds)) articles.add(id);
  }
  // What is kept out of the graph can be found by nothing else.
  for (const { id, ignored } of await transaction.run(articlesIgnoring, {})) {
    if (ignored.some((other) => touched.has(other))) articles.add(id);
  }
  // A statement's id begins with its article's.
  for (const id of touched) articles.add(id.slice(0, Math.max(0, id.lastIndexOf('-'))));
  const names = await runChunked(transaction, namesOfCareers, touched, byIds);
  return { names: names.map(({ name }) => name), articles };
}

function decisionId(line: CurationLine): string {
  return hashId('decision', canonicalJson(line));
}

function idsOf(line: CurationLine): readonly string[] {
  if ('ids' in line) return line.ids;
  if ('id' in line) return [line.id];
  return [line.statement];
}
