import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { ReadScope } from './read-scope.ts';

const Statistics = z.object({
  articles: z.number(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  statements: z.number(),
  officials: z.number(),
  posts: z.number(),
  agencies: z.number(),
  programs: z.number(),
  events: z.number(),
  topics: z.number(),
});

/** How much the graph holds. */
export type Statistics = z.output<typeof Statistics>;

const statisticsStatement = statement({ file: 'graph/statistics', params: z.object({}), row: Statistics });

/** Counts of all kinds of nodes, and the days that the articles span. */
export async function readStatistics(scope: ReadScope): Promise<Statistics> {
  const [row] = await scope.read(statisticsStatement, {});
  return Statistics.parse(row);
}
