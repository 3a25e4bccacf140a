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

/**
 * The whole graph as lines of JSON, canonical: two graphs are equal exactly if their dumps are. Labels come in a fixed
 * order, nodes by id, each followed by the relationships that start there.
 */
export async function* dumpGraph(engine: Engine): AsyncGenerator<string> {
  for (const { label, ids, nodes, links } of shape) {
    const all = (await engine.read(ids, {})).map(({ id }) => id).sort();
    for (let at = 0; at < all.length; at += NODES_AT_ONCE) {
      const chunk = all.slice(at, at + NODES_AT_ONCE);
      const lines = new Map<string, string[]>(chunk.map((id) => [id, []]));
      for (const { id, properties } of await engine.read(nodes, { ids: chunk })) {
        lines.get(id)?.push(canonicalJson({ label, ...clean(properties) }));
      }
      for (const { type, target, links: outgoing } of links) {
        const rows = (await engine.read(outgoing, { ids: chunk })).map(({ id, other, properties }) => ({
          id,
          line: canonicalJson({
            type,
            from: { label, id },
            to: { label: target, id: other },
            ...clean(properties),
          }),
        }));
        for (const { id, line } of rows.sort((a, b) => (a.line < b.line ? -1 : 1))) lines.get(id)?.push(line);
      }
      for (const id of chunk) yield* lines.get(id) ?? [];
    }
  }
}

/** An absent property and one that is null are the same. */
function clean(properties: Readonly<Record<string, unknown>>): { properties: Record<string, unknown> } {
  return { properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)) };
}
