import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { SpeakingEdge } from './edges.ts';
import { SpeakingFacts, TopicRow } from './node-rows.ts';
import type { TopicNode } from './nodes.ts';
import { type ReadScope, variantLoadersOf } from './read-scope.ts';

/** First and last day, inclusive; null where it is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days as parameters: open ends become a day before and a day after all others, as long as days are. */
export function dayParameters(days: Days): { from: string; to: string } {
  return { from: days.from ?? '0000-00-00', to: days.to ?? '9999-99-99' };
}

export const topicsOfOfficial = spokenTopics('official-topics');
export const topicsOfAgency = spokenTopics('agency-topics');

/** Topics on which somebody spoke, most statements first. */
function spokenTopics(file: string) {
  const found = statement({
    file: `graph/${file}`,
    params: z.object({ keys: z.array(z.string()), from: z.string(), to: z.string() }),
    row: z.object({ key: z.string(), edges: z.array(SpeakingFacts.extend({ node: TopicRow })) }),
  });
  const loaders = variantLoadersOf<readonly SpeakingEdge<TopicNode>[]>();
  return async (scope: ReadScope, id: string, days: Days): Promise<readonly SpeakingEdge<TopicNode>[]> => {
    const loader = loaders(scope, JSON.stringify(days), async (keys) => {
      const rows = await scope.read(found, { keys: [...keys], ...dayParameters(days) });
      return new Map(rows.map((row) => [row.key, row.edges]));
    });
    return (await loader.load(id)) ?? [];
  };
}
