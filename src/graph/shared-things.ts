import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { ArticleRow, EventRow } from './node-rows.ts';
import { listsOf, type ReadScope } from './read-scope.ts';

export const articlesOfOfficials = sharedThings('official-shared-articles', ArticleRow);
export const articlesOfAgencies = sharedThings('agency-shared-articles', ArticleRow);
export const eventsOfOfficials = sharedThings('official-shared-events', EventRow);

/** What two nodes share, newest first. Pairs of one level come with one statement. */
function sharedThings<Node>(file: string, node: z.ZodType<Node>) {
  const found = statement({
    file: `graph/${file}`,
    params: z.object({ keys: z.array(z.string()), limit: z.int() }),
    row: z.object({ key: z.string(), nodes: z.array(node) }),
  });
  const lists = listsOf<Node, [limit: number]>(async (scope, keys, limit) => {
    const rows = await scope.read(found, { keys, limit });
    return new Map(rows.map(({ key, nodes }) => [key, nodes]));
  });
  return (scope: ReadScope, one: string, other: string, limit: number) =>
    lists(scope, `${one} ${other}`, limit);
}
