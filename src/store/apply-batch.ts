import type { Transaction } from '../engine/engine.ts';
import { articleRecord, fromStoredArticle } from '../model/article-record.ts';
import type { CurationLine } from '../model/curation-line.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type { ArticleRows } from '../model/graph-rows.ts';
import type { Identities, IdentityFacts, IdentityResolver } from '../model/identity.ts';
import { articleId } from '../model/ids.ts';
import { type AgencyLookUp, dependentForms, readAgencyForms } from './agency-forms.ts';
import { readStatementsOf, recordArrival } from './arrivals.ts';
import { concernedBy, planDecisions } from './decisions.ts';
import { regroup } from './regroup.ts';
import { regroupFacts } from './regroup-facts.ts';
import { regroupReleases } from './regroup-releases.ts';
import { readEvidence, removeArticles } from './remove-articles.ts';
import { type People, resolvePeople } from './resolve-people.ts';
import { byIds, runChunked } from './run-chunked.ts';
import {
  articlesKnown,
  articlesOfAgencies,
  articlesOfForms,
  articlesRecords,
  deleteOrphans,
  lockWriter,
  namesOfAgencies,
} from './statements.ts';
import { createTouched, type Touched, touchRows } from './touched.ts';
import { writeArticles } from './write-articles.ts';
import { writeNameTokens } from './write-name-tokens.ts';
import { writePeople } from './write-people.ts';
import { writeThings } from './write-things.ts';

/** Articles that come into the graph, each in its new version, and ids of articles that leave it. */
export interface Batch {
  readonly put: readonly ExtractedArticle[];
  readonly remove: readonly string[];
  /** A curator's decisions, in place of those that the graph has; without it those stay. */
  readonly decisions?: readonly CurationLine[];
}

/** What a batch did, by article id. */
export interface BatchReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Ids asked to be removed that no article has. */
  readonly unknown: readonly string[];
  /** Articles written again because others changed who or what their names are. */
  readonly rewritten: readonly string[];
  /** How many nodes and relationships were written for its articles. */
  readonly rows: number;
}

/** An article that the batch writes, with what it says about identities. */
interface Written {
  readonly extracted: ExtractedArticle;
  readonly facts: IdentityFacts;
  readonly day: string;
}

/**
 * Brings the graph from one set of articles to another, inside one transaction of the caller's: afterwards it is the
 * graph of exactly the new set. How, is told in docs/graph-model.md.
 */
export async function applyBatch(
  transaction: Transaction,
  batch: Batch,
  rules: IdentityResolver,
): Promise<BatchReport> {
  await transaction.run(lockWriter, {});
  const plan = await planBatch(transaction, batch);
  const { report } = plan;
  const decisions = await planDecisions(transaction, batch.decisions ?? null);
  if (plan.put.size === 0 && report.removed.length === 0 && decisions.touched.size === 0) return report;
  const resolver = rules.under(decisions.all);
  const known = await readStatementsOf(transaction, report.changed);

  const touched = createTouched();
  const written = new Map<string, Written>();
  const names = new Set<string>();
  const rewritten = new Set<string>();
  const removed = new Set(report.removed);
  const write = (id: string, extracted: ExtractedArticle) => {
    const facts = resolver.facts(extracted);
    written.set(id, { extracted, facts, day: extracted.article.publishedOn });
    for (const { name } of facts.people) names.add(name);
  };
  const replace = async (ids: Iterable<string>) => {
    const { people } = await readEvidence(transaction, ids, touched);
    for (const name of people) names.add(name);
    await removeArticles(transaction, ids, touched);
  };
  /** Reads articles of the graph, to be written again; gives the ids of those that are there. */
  const readAgain = async (ids: Iterable<string>) => {
    const stored = await runChunked(transaction, articlesRecords, ids, byIds);
    for (const article of stored) {
      write(article.id, fromStoredArticle(article));
      rewritten.add(article.id);
    }
    return stored.map(({ id }) => id);
  };
  /** Takes articles of the graph out, to be written again under other identities. */
  const rewrite = async (ids: ReadonlySet<string>) => {
    await readAgain(ids);
    await replace(ids);
  };

  for (const [id, extracted] of plan.put) write(id, extracted);
  const concerned = await concernedBy(transaction, decisions.touched);
  for (const name of concerned.names) names.add(name);
  // What a decision keeps out or lets in again may also be what a short form stands for, so these articles are
  // changed as much as those that come in another version.
  const decided = await readAgain(
    [...concerned.articles].filter((id) => !written.has(id) && !removed.has(id)),
  );
  const outgoing = [...report.changed, ...report.removed, ...decided];
  const moved = await changeAgencyForms(transaction, written, outgoing, resolver, () => replace(outgoing));
  for (const name of moved.names) names.add(name);
  await rewrite(new Set([...moved.articles].filter((id) => !written.has(id))));

  // Writing an article again brings other people's names in, whose identity doesn't change by that: this ends.
  const resolve = () =>
    resolvePeople(
      transaction,
      names,
      written.values(),
      (ids) => readAgenciesOf(transaction, written, ids, resolver),
      resolver,
    );
  let people = await resolve();
  while (people.moved.size > 0) {
    await rewrite(people.moved);
    people = await resolve();
  }

  const identities = createIdentities(people);
  const rows = [...written.values()].map(({ extracted }) => resolver.project(extracted, identities));
  touchRows(touched, rows);
  const { aliased } = touched;
  await writeThings(transaction, rows, { resolver, decided: decisions.touched, aliased });
  await writePeople(transaction, people);
  const rowCount = await writeArticles(transaction, rows);
  await regroupReleases(
    transaction,
    rows.map(({ article }) => article),
    touched.releases,
    resolver.releases,
  );
  await regroupFacts(transaction, touched, people);
  await regroup(transaction, rows, touched, resolver);
  await writeNameTokens(transaction, new Set([...aliased, ...decisions.touched]));
  await deleteUnsupported(transaction, rows, touched, people);
  await recordArrival(transaction, rows, new Set(plan.put.keys()), known);
  return { ...report, rewritten: [...rewritten].sort(), rows: rowCount };
}

async function planBatch(transaction: Transaction, { put, remove }: Batch) {
  // Of two versions in one batch, the later counts.
  const wanted = new Map(put.map((extracted) => [articleId(extracted.article), extracted]));
  const leaving = new Set(remove.filter((id) => !wanted.has(id)));
  const stored = await runChunked(transaction, articlesKnown, [...wanted.keys(), ...leaving], byIds);
  const hashes = new Map(stored.map((row) => [row.id, row.recordHash]));
  const unchanged = [...wanted].filter(
    ([id, extracted]) => hashes.get(id) === articleRecord(extracted).recordHash,
  );
  for (const [id] of unchanged) wanted.delete(id);
  const report: BatchReport = {
    added: [...wanted.keys()].filter((id) => !hashes.has(id)),
    changed: [...wanted.keys()].filter((id) => hashes.has(id)),
    unchanged: unchanged.map(([id]) => id),
    removed: [...leaving].filter((id) => hashes.has(id)),
    unknown: [...leaving].filter((id) => !hashes.has(id)),
    rewritten: [],
    rows: 0,
  };
  return { put: wanted, report };
}

/** Removes the outgoing articles; tells which others then call agencies by forms that now mean something else. */
async function changeAgencyForms(
  transaction: Transaction,
  written: ReadonlyMap<string, Written>,
  outgoing: readonly string[],
  resolver: IdentityResolver,
  removeOutgoing: () => Promise<void>,
): Promise<{ readonly articles: ReadonlySet<string>; readonly names: ReadonlySet<string> }> {
  const { introduced } = await readEvidence(transaction, outgoing, createTouched());
  const introducing = [...written.values()].flatMap(({ facts }) => facts.introductions);
  const forms = await dependentForms(transaction, [...introduced, ...introducing.map(({ form }) => form)]);
  const before = await readAgencyForms(transaction, forms, [], resolver);
  await removeOutgoing();
  const after = await readAgencyForms(transaction, forms, introducing, resolver);
  const changed = [...forms].filter((form) => before(form) !== after(form));
  const articles = [
    ...(await runChunked(transaction, articlesOfAgencies, changed, byIds)),
    ...(await runChunked(transaction, articlesOfForms, changed, byIds)),
  ];
  const names = await runChunked(transaction, namesOfAgencies, changed, byIds);
  return { articles: new Set(articles.map(({ id }) => id)), names: new Set(names.map(({ name }) => name)) };
}

/** What the agencies of the written articles, and some more, stand for. */
async function readAgenciesOf(
  transaction: Transaction,
  written: ReadonlyMap<string, Written>,
  more: readonly string[],
  resolver: IdentityResolver,
): Promise<AgencyLookUp> {
  const facts = [...written.values()].map((article) => article.facts);
  const ids = [...more, ...facts.flatMap(({ agencies }) => agencies)];
  const introducing = facts.flatMap(({ introductions }) => introductions);
  return readAgencyForms(transaction, ids, introducing, resolver);
}

function createIdentities(people: People): Identities {
  return {
    agency: people.agency,
    official: (id) => people.careers.get(id)?.official ?? null,
    career: (id) => {
      const career = people.careers.get(id);
      if (career === undefined) throw new RangeError(`the career ${id} was not resolved`);
      return career;
    },
  };
}

/** What the batch wrote is supported, so only what lost something and got nothing is looked at. */
async function deleteUnsupported(
  transaction: Transaction,
  rows: readonly ArticleRows[],
  { gained, lost, topics }: Touched,
  people: People,
): Promise<void> {
  const held = new Set([...people.careers.values()].map(({ post }) => post));
  const about = new Set(rows.flatMap((row) => row.topics.map(({ id }) => id)));
  const unheld = people.stored.map(({ post }) => post).filter((post) => !held.has(post));
  await runChunked(transaction, deleteOrphans.Post, unheld, byIds);
  for (const label of ['Agency', 'Program', 'Event'] as const) {
    const unmentioned = [...lost[label]].filter((id) => !gained[label].has(id));
    await runChunked(transaction, deleteOrphans[label], unmentioned, byIds);
  }
  const unspoken = [...topics].filter((id) => !about.has(id)).sort();
  await runChunked(transaction, deleteOrphans.Topic, unspoken, byIds);
}
