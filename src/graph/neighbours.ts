import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { FIELDS } from '../model/article.ts';
import type { Place } from './edges.ts';
import type { GraphNode } from './nodes.ts';
import { NODES_BY_ID } from './nodes-by-id.ts';
import { loadersOf, type ReadScope } from './read-scope.ts';

/** The kinds of relationships that connect nodes directly. */
export const RELATIONS = [
  'ABOUT',
  'ATTENDED',
  'HAS_PART',
  'HOLDS',
  'HOSTS',
  'MENTIONS',
  'PART_OF',
  'RUNS',
  'TOOK_PART_IN',
] as const;

/** The kinds of nodes that such relationships lead to. */
export const LINKED_TYPES = ['Agency', 'Article', 'Event', 'Official', 'Program', 'Topic'] as const;

export type Relation = (typeof RELATIONS)[number];

export type LinkedType = (typeof LINKED_TYPES)[number];

/** A node by its type and id. */
export interface NodeKey {
  readonly type: LinkedType;
  readonly id: string;
}

/** One direct connection, seen from `from`. */
export interface Link {
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly relation: Relation;
  /** How many articles say so, or how often an article mentions it. */
  readonly strength: number;
  /** The end among whose connections it was found. */
  readonly seenFrom: NodeKey;
}

/** What supports a connection. */
export interface Support {
  readonly claims: readonly string[];
  /** Where the article at one end mentions the other end. */
  readonly places: readonly Place[];
}

interface SupportedLink extends Link, Support {}

/** At most so many connections of a sort are looked at per node; a node with more is a hub. */
export const MOST_LINKS = 100;

const LinkRow = z.object({
  key: z.string(),
  relation: z.enum(RELATIONS),
  type: z.enum(LINKED_TYPES),
  id: z.string(),
  strength: z.number(),
  claims: z.array(z.string()),
  fields: z.array(z.enum(FIELDS)),
  starts: z.array(z.number()),
  ends: z.array(z.number()),
});

const LOADERS = {
  Agency: linksFrom('Agency', 'neighbours-of-agencies'),
  Article: linksFrom('Article', 'neighbours-of-articles'),
  Event: linksFrom('Event', 'neighbours-of-events'),
  Official: linksFrom('Official', 'neighbours-of-officials'),
  Program: linksFrom('Program', 'neighbours-of-programs'),
  Topic: linksFrom('Topic', 'neighbours-of-topics'),
} as const;

/**
 * The direct connections of a node, at most one more than `MOST_LINKS` of each sort: articles newest first, the rest
 * strongest first. Nodes of one type that are asked for together cost one statement.
 */
export async function linksOf(scope: ReadScope, { type, id }: NodeKey): Promise<readonly SupportedLink[]> {
  return (await LOADERS[type](scope).load(id)) ?? [];
}

/** What supports a connection; nothing where it was removed meanwhile. */
export async function supportOf(scope: ReadScope, link: Link): Promise<Support> {
  const { seenFrom, relation } = link;
  const isTurned = textOfKey(link.to) === textOfKey(seenFrom);
  const seen = isTurned ? { to: link.from, relation: turnedRelation(relation) } : { to: link.to, relation };
  const found = (await linksOf(scope, seenFrom)).find(
    (each) => each.relation === seen.relation && textOfKey(each.to) === textOfKey(seen.to),
  );
  return found ?? { claims: [], places: [] };
}

/** The relation as it is called from the other end. */
export function turnedRelation(relation: Relation): Relation {
  if (relation === 'PART_OF') return 'HAS_PART';
  return relation === 'HAS_PART' ? 'PART_OF' : relation;
}

function linksFrom(type: LinkedType, file: string) {
  const found = statement({
    file: `graph/${file}`,
    params: z.object({ keys: z.array(z.string()), most: z.int() }),
    row: LinkRow,
  });
  return loadersOf<readonly SupportedLink[]>(async (scope, keys) => {
    const links = new Map<string, Map<string, SupportedLink>>();
    for (const row of await scope.read(found, { keys: [...keys], most: MOST_LINKS + 1 })) {
      const ofKey = links.get(row.key) ?? new Map<string, SupportedLink>();
      links.set(row.key, ofKey);
      const name = `${row.relation} ${row.type} ${row.id}`;
      const link = linkOf(type, row);
      const same = ofKey.get(name);
      ofKey.set(name, same === undefined ? link : merged(same, link));
    }
    return new Map([...links].map(([key, ofKey]) => [key, [...ofKey.values()]]));
  });
}

function linkOf(type: LinkedType, row: z.output<typeof LinkRow>): SupportedLink {
  const { key, relation, strength, claims, fields, starts, ends } = row;
  const from = { type, id: key };
  return {
    from,
    seenFrom: from,
    to: { type: row.type, id: row.id },
    relation,
    strength,
    claims: claims.toSorted(),
    places: fields.map((field, at) => ({ field, start: starts[at] ?? 0, end: ends[at] ?? 0 })),
  };
}

/** An official may be connected with an agency by several posts: that is one connection with the support of all. */
function merged(one: SupportedLink, other: SupportedLink): SupportedLink {
  return {
    ...one,
    strength: one.strength + other.strength,
    claims: [...new Set([...one.claims, ...other.claims])].sort(),
  };
}

/** The node of a key; null if it was removed meanwhile. */
export function nodeOfKey(scope: ReadScope, { type, id }: NodeKey): Promise<GraphNode | null> {
  return NODES_BY_ID[type](scope).load(id);
}

/** A key as text, to compare and to order by. */
export function textOfKey({ type, id }: NodeKey): string {
  return `${type}:${id}`;
}
