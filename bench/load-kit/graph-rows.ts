import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import type { Engine } from '../../src/engine/engine.ts';
import { readNodes } from '../../src/store/dump.ts';

const Properties = z.record(z.string(), z.unknown());
const Row = z.object({ id: z.string(), other: z.string().nullable(), properties: Properties });

/** A node or a relationship of a graph, as a raw load writes it; `other` is where a relationship ends. */
export type GraphRow = z.infer<typeof Row>;

/** All nodes of a label, or all relationships of a type between two labels. */
export interface RowFile {
  readonly path: string;
  readonly label: string;
  /** Null for nodes. */
  readonly link: { readonly type: string; readonly target: string } | null;
}

/** Writes every node and relationship of a graph into files of a folder, one for each sort; gives how many. */
export async function exportRows(engine: Engine, folder: string): Promise<number> {
  let rows = 0;
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, ReturnType<typeof createWriteStream>>();
  const write = async (name: string, row: GraphRow) => {
    rows += 1;
    const file = files.get(name) ?? createWriteStream(join(folder, `${name}.jsonl`));
    files.set(name, file);
    if (!file.write(`${JSON.stringify(row)}\n`))
      await new Promise<void>((drained) => file.once('drain', drained));
  };
  for await (const nodes of readNodes(engine)) {
    for (const { label, id, properties, links } of nodes) {
      await write(`1-${label}`, { id, other: null, properties });
      for (const { type, target, id: other, properties: own } of links) {
        await write(`2-${label}-${type}-${target}`, { id, other, properties: own });
      }
    }
  }
  for (const file of files.values()) {
    file.end();
    await finished(file);
  }
  return rows;
}

/** The files of a folder, nodes before the relationships between them. */
export function rowFiles(folder: string): readonly RowFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [, label = '', type, target] = name.replace('.jsonl', '').split('-');
      const link = type === undefined || target === undefined ? null : { type, target };
      return { path: join(folder, name), label, link };
    });
}

/** The rows of a file, so many at a time. */
export async function* rowsOf(path: string, atOnce: number): AsyncGenerator<readonly GraphRow[]> {
  let rows: GraphRow[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    rows.push(Row.parse(JSON.parse(line)));
    if (rows.length < atOnce) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}
