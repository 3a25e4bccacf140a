import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { agencyOfList } from './agency-lists.ts';
import { type Days, dayParameters } from './days.ts';
import type { ListParent } from './list-kinds.ts';
import { officialOfList } from './official-lists.ts';
import { listsOf } from './read-scope.ts';
import { topicOfList } from './topic-lists.ts';

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

export const timelineOfTopic = timeline('topic-timeline', topicOfList);
export const timelineOfOfficial = timeline('official-timeline', officialOfList);
export const timelineOfAgency = timeline('agency-timeline', agencyOfList);

/** Statements by interval, in order; intervals without any are left out. */
function timeline<Parent>(file: string, { parent, keepParent }: ListParent<Parent>) {
  const found = statement({
    file: `graph/${file}`,
    params: z.object({ keys: z.array(z.string()), from: z.string(), to: z.string(), length: z.int() }),
    row: z.object({
      key: z.string(),
      parent,
      buckets: z.array(TimelineBucket),
    }),
  });
  return listsOf<TimelineBucket, [interval: Interval, days: Days]>(async (scope, keys, interval, days) => {
    const length = INTERVAL_LENGTHS[interval];
    const rows = await scope.read(found, { keys, length, ...dayParameters(days) });
    for (const row of rows) keepParent(scope, row.key, row.parent);
    return new Map(rows.map((row) => [row.key, row.buckets]));
  });
}
