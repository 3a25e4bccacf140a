import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { ClaimEdge } from './edges.ts';
import { mentioningArticles } from './list-kinds.ts';
import { AgencyRow, ClaimFacts, ProgramRow, TopicRow } from './node-rows.ts';
import type { AgencyNode, ProgramNode, TopicNode } from './nodes.ts';
import { programsById } from './nodes-by-id.ts';
import { loadersOf, type ReadScope } from './read-scope.ts';

const program = {
  parent: ProgramRow,
  keepParent: (scope: ReadScope, key: string, node: ProgramNode | null) => {
    programsById(scope).prime(key, node);
  },
};

export const programArticles = mentioningArticles('program-articles', program);

/** Who runs a program, and its topics. */
export interface ProgramParts {
  readonly agencies: readonly ClaimEdge<AgencyNode>[];
  readonly topics: readonly ClaimEdge<TopicNode>[];
}

const programPartsStatement = statement({
  file: 'graph/program-parts',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    parent: ProgramRow,
    agencies: z.array(ClaimFacts.extend({ node: AgencyRow })),
    topics: z.array(ClaimFacts.extend({ node: TopicRow })),
  }),
});

/** The parts of programs, best supported first in each. */
export const partsOfPrograms = loadersOf<ProgramParts>(async (scope, keys) => {
  const rows = await scope.read(programPartsStatement, { keys: [...keys] });
  return new Map(
    rows.map(({ key, parent, agencies, topics }) => {
      program.keepParent(scope, key, parent);
      return [key, { agencies, topics }];
    }),
  );
});
