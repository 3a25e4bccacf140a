import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { type Days, dayParameters } from './days.ts';
import { listsOf } from './read-scope.ts';

/** How finely a timeline is divided: by the first characters of a day. */
export const INTERVAL_LENGTHS = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

export type Interval = keyof typeof INTERVAL_LENGTHS;

export const TimelineBucket = z.object({
  /** `2021`, `2021-10` or `2021-10-18`. */
  start: z.string(),
  statementCount: z.number(),
  reportCount: z.number(),
  articleCount: z.number(),
});

/** What happened in one interval. */
export type TimelineBucket = z.output<typeof TimelineBucket>;

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
      buckets: z.array(TimelineBucket),
    }),
  });
  return listsOf<TimelineBucket, [interval: Interval, days: Days]>(async (scope, keys, interval, days) => {
    const length = INTERVAL_LENGTHS[interval];
    const rows = await scope.read(found, { keys, length, ...dayParameters(days) });
    return new Map(rows.map((row) => [row.key, row.buckets]));
  });
}
