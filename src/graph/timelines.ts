import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { type ReadScope, variantLoadersOf } from './read-scope.ts';
import { type Days, dayParameters } from './spoken-topics.ts';

/** How finely a timeline is divided: by the first characters of a day. */
export const INTERVAL_LENGTHS = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

export type Interval = keyof typeof INTERVAL_LENGTHS;

/** What happened in one interval. */
export interface TimelineBucket {
  /** `2021`, `2021-10` or `2021-10-18`. */
  readonly start: string;
  readonly statementCount: number;
  readonly reportCount: number;
  readonly articleCount: number;
}

export const timelineOfTopic = timeline('topic-timeline');
export const timelineOfOfficial = timeline('official-timeline');
export const timelineOfAgency = timeline('agency-timeline');

/** Statements by interval, in order; intervals without any are left out. */
function timeline(file: string) {
  const found = statement({
    file: `graph/${file}`,
    params: z.object({ keys: z.array(z.string()), from: z.string(), to: z.string(), length: z.int() }),
    row: z.object({
      key: z.string(),
      buckets: z.array(
        z.object({
          start: z.string(),
          statementCount: z.number(),
          reportCount: z.number(),
          articleCount: z.number(),
        }),
      ),
    }),
  });
  const loaders = variantLoadersOf<readonly TimelineBucket[]>();
  return async (
    scope: ReadScope,
    id: string,
    interval: Interval,
    days: Days,
  ): Promise<readonly TimelineBucket[]> => {
    const loader = loaders(scope, JSON.stringify([interval, days]), async (keys) => {
      const length = INTERVAL_LENGTHS[interval];
      const rows = await scope.read(found, { keys: [...keys], length, ...dayParameters(days) });
      return new Map(rows.map((row) => [row.key, row.buckets]));
    });
    return (await loader.load(id)) ?? [];
  };
}
