import type { Transaction } from '../engine/engine.ts';
import type { ArticleRows, TopicNode } from '../model/graph-rows.ts';
import type { IdentityResolver } from '../model/identity.ts';
import { sortKey } from '../model/ids.ts';
import { nameTokens } from '../search/name-tokens.ts';
import { byIds, runChunked, writeChunked } from './run-chunked.ts';
import {
  agenciesKnown,
  createAgencies,
  createAgencyParents,
  createAgencySuccessors,
  createEvents,
  createPrograms,
  eventsKnown,
  mergeTopics,
  programsKnown,
  setAgencyNames,
  setProgramNames,
  topicsKnown,
} from './statements.ts';

/** What there is to know of things besides the articles that name them. */
export interface ThingRules {
  readonly resolver: IdentityResolver;
  /** Ids on which a decision came or went, so that they may have another name. */
  readonly decided: ReadonlySet<string>;
  /** Ids of what gets other forms of its name, and the words that it is looked up by with these. */
  readonly aliased: ReadonlySet<string>;
}

/** Makes sure that all agencies, programs, events and topics of some articles are in the graph. */
export async function writeThings(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  rules: ThingRules,
): Promise<void> {
  await writeAgencies(transaction, articles, rules);
  const withTokens = <Node extends { readonly id: string; readonly name: string }>(node: Node) => ({
    ...node,
    nameTokens: rules.aliased.has(node.id) ? null : nameTokens([node.name], false),
  });
  const programs = await sortOut(
    transaction,
    programsKnown,
    articles.flatMap((rows) => rows.programs),
  );
  await writeChunked(transaction, createPrograms, programs.missing.map(withTokens));
  await writeChunked(
    transaction,
    setProgramNames,
    programs.known.filter(({ id }) => rules.decided.has(id)),
  );
  const events = await sortOut(
    transaction,
    eventsKnown,
    articles.flatMap((rows) => rows.events),
  );
  await writeChunked(transaction, createEvents, events.missing.map(withTokens));
  await writeTopics(transaction, distinct(articles.flatMap((rows) => rows.topics)));
}

async function writeAgencies(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  { resolver, decided, aliased }: ThingRules,
): Promise<void> {
  const { missing, known } = await sortOut(
    transaction,
    agenciesKnown,
    articles.flatMap((rows) => rows.agencies),
  );
  await writeChunked(
    transaction,
    createAgencies,
    missing.map((agency) => {
      const aliases = resolver.registeredAliases(agency.id) ?? [];
      const names = [agency.name, ...(agency.nameEn === null ? [] : [agency.nameEn]), ...aliases];
      return {
        ...agency,
        aliases,
        sortKey: sortKey(agency.name, agency.id),
        nameTokens: aliased.has(agency.id) ? null : nameTokens(names, false),
      };
    }),
  );
  // The others keep the name that they have, unless a decision on it came or went.
  await writeChunked(
    transaction,
    setAgencyNames,
    known
      .filter(({ id }) => decided.has(id))
      .map(({ id, name }) => ({ id, name, sortKey: sortKey(name, id) })),
  );
  const { parents, successors } = resolver.agencyLinks(missing.map(({ id }) => id));
  await writeChunked(transaction, createAgencyParents, parents);
  await writeChunked(transaction, createAgencySuccessors, successors);
}

/** The vocabulary is a user's to change, so topics that are there are compared with it. */
async function writeTopics(transaction: Transaction, topics: readonly TopicNode[]): Promise<void> {
  const ids = topics.map(({ id }) => id);
  const known = new Map(
    (await runChunked(transaction, topicsKnown, ids, byIds)).map((topic) => [topic.id, topic]),
  );
  const rows = topics.flatMap((topic) => {
    const { id, nameEn, aliases } = topic;
    const before = known.get(id);
    const tokens = nameTokens([id, ...(nameEn === null ? [] : [nameEn]), ...aliases], false);
    const isSame =
      before?.nameTokens === tokens &&
      before.nameEn === nameEn &&
      before.aliases.join('\n') === aliases.join('\n');
    return isSame ? [] : [{ ...topic, nameTokens: tokens }];
  });
  await writeChunked(transaction, mergeTopics, rows);
}

/** Which nodes the graph has and which it doesn't. */
async function sortOut<Node extends { readonly id: string }>(
  transaction: Transaction,
  statement: typeof agenciesKnown,
  nodes: readonly Node[],
): Promise<{ readonly missing: readonly Node[]; readonly known: readonly Node[] }> {
  const all = distinct(nodes);
  const ids = all.map(({ id }) => id);
  const stored = new Set((await runChunked(transaction, statement, ids, byIds)).map(({ id }) => id));
  return {
    missing: all.filter(({ id }) => !stored.has(id)),
    known: all.filter(({ id }) => stored.has(id)),
  };
}

function distinct<Node extends { readonly id: string }>(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
