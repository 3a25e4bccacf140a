import { GREATEST_KEY, LEAST_KEY } from './days.ts';
import type { AgencyNode, EventNode, OfficialNode, ProgramNode, TopicNode } from './nodes.ts';
import { NODES_BY_ID, officialsByCareer } from './nodes-by-id.ts';
import type { ReadScope } from './read-scope.ts';

/** The kinds of node that names are looked up in. */
export const NAMED_KINDS = ['Official', 'Agency', 'Topic', 'Program', 'Event'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];
export type NamedNode = OfficialNode | AgencyNode | TopicNode | ProgramNode | EventNode;

/** The full-text index over the names of a kind. */
const NAME_INDEXES: Readonly<Record<NamedKind, string>> = {
  Official: 'official_names',
  Agency: 'agency_names',
  Topic: 'topic_names',
  Program: 'program_names',
  Event: 'event_names',
};

/** Words of the index of names, any of which will do, and the kind of node whose names have them. */
export interface NameQuery {
  readonly kind: NamedKind;
  readonly tokens: readonly string[];
}

/** The sort keys of nodes whose names answer each query, by name, at most `limit` each. */
export function findNames(
  scope: ReadScope,
  queries: readonly NameQuery[],
  limit: number,
): Promise<readonly (readonly string[])[]> {
  return scope.findText(
    queries.map(({ kind, tokens }) => ({
      index: NAME_INDEXES[kind],
      phrases: tokens.map((token) => [token]),
    })),
    { above: LEAST_KEY, below: GREATEST_KEY, direction: 'ASC', limit },
  );
}

/** A node that has a name, by its id; null if there is none. */
export function namedById(scope: ReadScope, kind: NamedKind, id: string): Promise<NamedNode | null> {
  return NODES_BY_ID[kind](scope).load(id);
}

/** A node that was found by its name; an official's sort key says all that there is to know, so that none is asked for. */
export async function namedBySortKey(
  scope: ReadScope,
  kind: NamedKind,
  sortKey: string,
): Promise<NamedNode | null> {
  const at = sortKey.lastIndexOf('|');
  const id = sortKey.slice(at + 1);
  if (kind === 'Official') {
    officialsByCareer(scope).prime(id, { type: kind, id, name: sortKey.slice(0, at), sortKey, posts: null });
  }
  return namedById(scope, kind, id);
}

/** The names of a node, its own first. */
export function namesOf(node: NamedNode): readonly string[] {
  switch (node.type) {
    case 'Official':
      return [node.name];
    case 'Agency':
    case 'Topic':
      return [
        node.name,
        ...(node.details?.nameEn == null ? [] : [node.details.nameEn]),
        ...(node.details?.aliases ?? []),
      ];
    case 'Program':
    case 'Event':
      return [node.name, ...node.aliases];
  }
}
