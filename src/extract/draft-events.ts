import type { ArticleScene, ScoredGroup } from './article-scene.ts';
import { type EventDraft, type PlacedMention, placeMention } from './event-signals.ts';

/** The likely events of an article with the sentences of their mentions, the likeliest marked as the main one. */
export function draftEvents(scene: ArticleScene, groups: readonly ScoredGroup[]): EventDraft[] {
  const main = groups.reduce<ScoredGroup | null>(
    (best, group) => (best === null || weight(group) > weight(best) ? group : best),
    null,
  );
  return groups.map((group) => ({
    group,
    placed: group.mentions.slice(0, MOST_PLACED).flatMap((mention): PlacedMention[] => {
      const sentence = scene.sentenceAt(mention.field, mention.start);
      return sentence === null ? [] : [placeMention(mention, sentence)];
    }),
    isMain: group === main,
    isOnly: groups.length === 1,
  }));
}

function weight(group: ScoredGroup): number {
  const inHeadline = group.mentions.some(({ field }) => field !== 'body');
  return group.likelihood + (inHeadline ? 0.3 : 0) + Math.min(group.mentions.length, 6) * 0.05;
}

// An event's first mentions say when, where and by whom; a text that repeats it a thousand times says no more.
const MOST_PLACED = 24;
