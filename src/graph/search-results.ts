import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { OfficialNode } from './nodes.ts';
import type { ReadScope } from './read-scope.ts';

/** An official with how many statements a search found. */
export interface SpeakingOfficial {
  readonly node: OfficialNode;
  readonly statementCount: number;
  readonly reportCount: number;
}

const namesEqual = statement({
  file: 'graph/names-equal',
  params: z.object({ name: z.string() }),
  row: z.object({ type: z.enum(['Official', 'Program', 'Event']), id: z.string() }),
});

/** Officials, programs and events that bear exactly this name. */
export function findNames(scope: ReadScope, name: string) {
  return scope.read(namesEqual, { name });
}
