import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { AgencyRow } from './node-rows.ts';
import type { AgencyNode } from './nodes.ts';
import { loadersOf } from './read-scope.ts';

/** What the registry says of an agency and others that are in the graph. */
export interface AgencyRelations {
  readonly parents: readonly AgencyNode[];
  readonly parts: readonly AgencyNode[];
  readonly predecessors: readonly AgencyNode[];
  readonly successors: readonly AgencyNode[];
}

const agencies = z.array(AgencyRow);

const agencyRelationsStatement = statement({
  file: 'graph/agency-relations',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    parents: agencies,
    parts: agencies,
    predecessors: agencies,
    successors: agencies,
  }),
});

/** Parents, parts, predecessors and successors of agencies. */
export const relationsOfAgencies = loadersOf<AgencyRelations>(async (scope, keys) => {
  const rows = await scope.read(agencyRelationsStatement, { keys: [...keys] });
  return new Map(rows.map(({ key, ...relations }) => [key, relations]));
});
