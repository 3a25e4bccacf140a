import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { type Days, dayParameters } from './days.ts';
import type { SpeakingEdge } from './edges.ts';
import { SpeakingFacts, TopicRow } from './node-rows.ts';
import type { TopicNode } from './nodes.ts';
import { listsOf } from './read-scope.ts';

export const topicsOfOfficial = spokenTopics('official-topics');
export const topicsOfAgency = spokenTopics('agency-topics');

/** Topics on which somebody spoke, most statements first. */
function spokenTopics(file: string) {
  const found = statement({
    file: `graph/${file}`,
    params: z.object({ keys: z.array(z.string()), from: z.string(), to: z.string() }),
    row: z.object({ key: z.string(), edges: z.array(SpeakingFacts.extend({ node: TopicRow })) }),
  });
  return listsOf<SpeakingEdge<TopicNode>, [days: Days]>(async (scope, keys, days) => {
    const rows = await scope.read(found, { keys, ...dayParameters(days) });
    return new Map(rows.map((row) => [row.key, row.edges]));
  });
}
