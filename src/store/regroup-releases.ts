import type { Transaction } from '../engine/engine.ts';
import type { ArticleNode } from '../model/graph-rows.ts';
import type { Released, ReleaseRules } from '../model/identity.ts';
import { hashId } from '../model/ids.ts';
import {
  articlesOfReleases,
  type BandsRow,
  createReleaseParts,
  deleteOrphanReleases,
  deleteReleaseParts,
  mergeReleases,
  nearDuplicates,
  releasesOfArticles,
  setDistinctKeys,
} from './release-statements.ts';
import { byIds, runChunked, writeChunked } from './run-chunked.ts';

/**
 * Groups articles anew into releases: those that were written, those of releases that lost one, and whatever either is
 * a near-duplicate of, followed to the end. A release is all articles that such steps connect.
 */
export async function regroupReleases(
  transaction: Transaction,
  written: readonly ArticleNode[],
  left: ReadonlySet<string>,
  rules: ReleaseRules,
): Promise<void> {
  const start = new Map<string, Released>();
  for (const { id, publishedOn, signature } of written) {
    if (signature !== null) start.set(id, { day: publishedOn, signature });
  }
  for (const { id, day, signature } of await runChunked(transaction, articlesOfReleases, left, byIds)) {
    start.set(id, { day, signature });
  }
  const { articles, neighbours } = await followDuplicates(transaction, start, rules);
  const groups = connect(articles.keys(), neighbours).filter(({ length }) => length > 1);
  await writeReleases(transaction, articles, groups, left);
}

/** All articles that near-duplication connects with some, and which are near-duplicates of which. */
async function followDuplicates(
  transaction: Transaction,
  start: ReadonlyMap<string, Released>,
  rules: ReleaseRules,
) {
  const articles = new Map(start);
  const neighbours = new Map<string, Set<string>>();
  let frontier = start;
  while (frontier.size > 0) {
    const reached = new Map<string, Released>();
    for (const { id, other, day, signature } of await lookUp(transaction, frontier, rules)) {
      const [one, near] = [frontier.get(id), { day, signature }];
      if (one === undefined || !rules.areOne(one, near)) continue;
      neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
      if (!articles.has(other)) reached.set(other, near);
    }
    for (const [id, article] of reached) articles.set(id, article);
    frontier = reached;
  }
  return { articles, neighbours };
}

async function lookUp(
  transaction: Transaction,
  articles: ReadonlyMap<string, Released>,
  { bands, window }: ReleaseRules,
) {
  const rows = [...articles].map(([id, { day, signature }]): BandsRow => {
    const named = bands(signature).map((band, index) => [`band${index}`, band] as const);
    return { id, ...window(day), ...Object.fromEntries(named) };
  });
  const found: (Released & { readonly id: string; readonly other: string })[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    found.push(...(await transaction.run(nearDuplicates, { rows: rows.slice(at, at + ROWS_AT_ONCE) })));
  }
  return found;
}

/** Each row starts as many look-ups as there are bands. */
const ROWS_AT_ONCE = 100;

/** The groups that neighbours make, each ascending. */
function connect(
  ids: Iterable<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    const group = new Set([id]);
    for (const member of group) for (const other of neighbours.get(member) ?? []) group.add(other);
    for (const member of group) seen.add(member);
    groups.push([...group].sort());
  }
  return groups;
}

async function writeReleases(
  transaction: Transaction,
  articles: ReadonlyMap<string, Released>,
  groups: readonly (readonly string[])[],
  left: ReadonlySet<string>,
): Promise<void> {
  const stored = await runChunked(transaction, releasesOfArticles, articles.keys(), byIds);
  const before = new Map(stored.map(({ id, release }) => [id, release]));
  const after = new Map<string, string>();
  const releases = groups.map((members) => {
    const id = hashId('release', members[0] ?? null);
    for (const member of members) after.set(member, id);
    const days = members.flatMap((member) => articles.get(member)?.day ?? []).sort();
    return { id, firstSeen: days[0] ?? '', lastSeen: days.at(-1) ?? '', articleCount: members.length };
  });
  const changed = [...articles.keys()].filter((id) => before.get(id) !== after.get(id));
  await runChunked(transaction, deleteReleaseParts, changed, byIds);
  await writeChunked(transaction, mergeReleases, releases);
  const parts = changed.flatMap((from) => {
    const to = after.get(from);
    return to === undefined ? [] : [{ from, to }];
  });
  await writeChunked(transaction, createReleaseParts, parts);
  await writeChunked(
    transaction,
    setDistinctKeys,
    changed.map((id) => ({ from: id, to: after.get(id) ?? id })),
  );
  await runChunked(transaction, deleteOrphanReleases, [...left, ...before.values()], byIds);
}
