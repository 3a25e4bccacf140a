import { z } from 'zod';
import type { Engine } from '../engine/engine.ts';
import { statement } from '../engine/statement.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { GRAPH_SHAPE } from './graph-shape.ts';

const NODES_AT_ONCE = 500;

const Properties = z.record(z.string(), z.unknown());
const ByIds = z.object({ ids: z.array(z.string()) });

const shape = GRAPH_SHAPE.map(([label, relationships]) => {
  const low = label.toLowerCase();
  return {
    label,
    ids: statement({ file: `dump/ids-${low}`, params: z.object({}), row: z.object({ id: z.string() }) }),
    nodes: statement({
      file: `dump/nodes-${low}`,
      params: ByIds,
      row: z.object({ id: z.string(), properties: Properties }),
    }),
    links: relationships.flatMap(([type, targets]) =>
      targets.map((target) => ({
        type,
        target,
        links: statement({
          file: `dump/${low}-${type.toLowerCase().replaceAll('_', '-')}-${target.toLowerCase()}`,
          params: ByIds,
          row: z.object({ id: z.string(), other: z.string(), properties: Properties }),
        }),
      })),
    ),
  };
});

/** A relationship that starts at a node. */
export interface StoredLink {
  readonly type: string;
  readonly target: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A node as it is stored, with the relationships that start there. */
export interface StoredNode {
  readonly label: string;
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: readonly StoredLink[];
}

/** All nodes, some hundred of one label at a time: labels in a fixed order, nodes by id, links in no order. */
export async function* readNodes(engine: Engine): AsyncGenerator<readonly StoredNode[]> {
  for (const { label, ids, nodes, links } of shape) {
    const all = (await engine.read(ids, {})).map(({ id }) => id).sort();
    for (let at = 0; at < all.length; at += NODES_AT_ONCE) {
      const chunk = [...new Set(all.slice(at, at + NODES_AT_ONCE))];
      const linksById = new Map<string, StoredLink[]>(chunk.map((id) => [id, []]));
      for (const { type, target, links: outgoing } of links) {
        for (const { id, other, properties } of await engine.read(outgoing, { ids: chunk })) {
          linksById.get(id)?.push({ type, target, id: other, properties: withoutNulls(properties) });
        }
      }
      const rows = await engine.read(nodes, { ids: chunk });
      yield rows
        .map(({ id, properties }) => ({
          label,
          id,
          properties: withoutNulls(properties),
          links: linksById.get(id) ?? [],
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    }
  }
}

/**
 * The whole graph as lines of JSON, canonical: two graphs are equal exactly if their dumps are. Labels come in a fixed
 * order, nodes by id, each followed by the relationships that start there.
 */
export async function* dumpGraph(engine: Engine): AsyncGenerator<string> {
  for await (const nodes of readNodes(engine)) {
    for (const { label, id, properties, links } of nodes) {
      yield canonicalJson({ label, properties });
      const from = { label, id };
      yield* links
        .map((link) =>
          canonicalJson({
            type: link.type,
            from,
            to: { label: link.target, id: link.id },
            properties: link.properties,
          }),
        )
        .sort();
    }
  }
}

/** An absent property and one that is null are the same. */
function withoutNulls(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
