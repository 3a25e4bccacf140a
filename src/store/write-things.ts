import type { Transaction } from '../engine/engine.ts';
import type { ArticleRows } from '../model/graph-rows.ts';
import type { IdentityResolver } from '../model/identity.ts';
import { sortKey } from '../model/ids.ts';
import { nameTokens } from '../search/name-tokens.ts';
import { byIds, runChunked, writeChunked } from './run-chunked.ts';
import {
  agenciesKnown,
  createAgencies,
  createAgencyParents,
  createAgencySuccessors,
  mergeEvents,
  mergePrograms,
  mergeTopics,
  setAgencyNames,
} from './statements.ts';

/** Makes sure that all agencies, programs, events and topics of some articles are in the graph. */
export async function writeThings(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  resolver: IdentityResolver,
  renamed: ReadonlySet<string>,
): Promise<void> {
  await writeAgencies(transaction, articles, resolver, renamed);
  await writeChunked(transaction, mergePrograms, distinct(articles.flatMap(({ programs }) => programs)));
  await writeChunked(transaction, mergeEvents, distinct(articles.flatMap(({ events }) => events)));
  const topics = distinct(articles.flatMap((rows) => rows.topics));
  await writeChunked(
    transaction,
    mergeTopics,
    topics.map((topic) => {
      const { id, nameEn, aliases } = topic;
      return {
        ...topic,
        nameTokens: nameTokens([id, ...(nameEn === null ? [] : [nameEn]), ...aliases], false),
      };
    }),
  );
}

async function writeAgencies(
  transaction: Transaction,
  articles: readonly ArticleRows[],
  resolver: IdentityResolver,
  renamed: ReadonlySet<string>,
): Promise<void> {
  const agencies = distinct(articles.flatMap((rows) => rows.agencies));
  const ids = agencies.map(({ id }) => id);
  const known = new Set((await runChunked(transaction, agenciesKnown, ids, byIds)).map(({ id }) => id));
  const missing = agencies.filter(({ id }) => !known.has(id));
  await writeChunked(
    transaction,
    createAgencies,
    missing.map((agency) => ({
      ...agency,
      aliases: resolver.registeredAliases(agency.id) ?? [],
      sortKey: sortKey(agency.name, agency.id),
    })),
  );
  // The others keep the name that they have, unless a decision on it came or went.
  const again = agencies.filter(({ id }) => known.has(id) && renamed.has(id));
  await writeChunked(
    transaction,
    setAgencyNames,
    again.map(({ id, name }) => ({ id, name, sortKey: sortKey(name, id) })),
  );
  const { parents, successors } = resolver.agencyLinks(missing.map(({ id }) => id));
  await writeChunked(transaction, createAgencyParents, parents);
  await writeChunked(transaction, createAgencySuccessors, successors);
}

function distinct<Node extends { readonly id: string }>(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
