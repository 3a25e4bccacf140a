import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { AgencyRow } from './node-rows.ts';
import type { AgencyNode } from './nodes.ts';
import { agenciesById } from './nodes-by-id.ts';
import type { ReadScope } from './read-scope.ts';

const agenciesByNameStatement = statement({
  file: 'graph/agencies-by-name',
  params: z.object({ names: z.array(z.string()) }),
  row: z.object({ node: AgencyRow, way: z.number(), support: z.number() }),
});

/** Agencies that are called so in the graph: by their name, then by what articles call them, most often first. */
export async function agenciesByName(scope: ReadScope, name: string): Promise<AgencyNode[]> {
  const rows = await scope.read(agenciesByNameStatement, { names: [name] });
  for (const { node } of rows) agenciesById(scope).prime(node.id, node);
  return rows.map(({ node }) => node);
}
