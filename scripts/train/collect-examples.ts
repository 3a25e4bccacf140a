import { type ArticleScene, candidateGroups, scoreGroups } from '../../src/extract/article-scene.ts';
import { draftEvents } from '../../src/extract/draft-events.ts';
import { attendeeFeatures, hostFeatures } from '../../src/extract/event-signals.ts';
import type { TopicWordFinder } from '../../src/extract/find-topic-words.ts';
import { type NameGroup, nameKey, similarity } from '../../src/extract/group-names.ts';
import { type NameKind, nameFeatures } from '../../src/extract/name-features.ts';
import { runnerEvidence } from '../../src/extract/runner-evidence.ts';
import { statementTopicFeatures } from '../../src/extract/statement-topic-signals.ts';
import { topicEvidence } from '../../src/extract/topic-signals.ts';
import { type LinearModel, likelihood } from '../../src/lexicon/linear-model.ts';
import type { TopicWords } from '../../src/lexicon/topic-words.ts';
import type { AnnotatedArticle, Annotation } from './annotated-article.ts';
import type { FoldExample } from './folds.ts';

/** As alike as the scorer asks of a lenient match. */
const ALIKE = 0.75;
// A second group for one thing is wrong, but nothing in its features says so.
const SECOND = 0.3;

/** One example per group of candidate names: is it what the annotation names? */
export function nameExamples({ fold, annotation, scene }: AnnotatedArticle, kind: NameKind): FoldExample[] {
  const items: readonly Named[] | null = kind === 'program' ? annotation.programs : annotation.events;
  if (items === null) return [];
  const groups = candidateGroups(scene, kind);
  const { matched, near } = matchGroups(groups, items);
  return groups.map((group) => ({
    fold,
    features: nameFeatures(group, scene, kind),
    label: matched.has(group),
    weight: near.has(group) && !matched.has(group) ? SECOND : 1,
  }));
}

/** One example per pair of an annotated program and an organisation: does it run the program? */
export function runnerExamples({ fold, annotation, scene }: AnnotatedArticle): FoldExample[] {
  if (annotation.programs === null) return [];
  const { matched } = matchGroups(candidateGroups(scene, 'program'), annotation.programs);
  return [...matched].flatMap(([group, program]) =>
    scene.agencies.flatMap((agency): FoldExample[] => {
      const evidence = runnerEvidence(group, agency, scene);
      if (evidence === null) return [];
      return [{ fold, features: evidence.features, label: program.agency === agency.name, weight: 1 }];
    }),
  );
}

/** One example per pair of an annotated event and an organisation, and one per pair with an official. */
export function partyExamples(
  { fold, annotation, scene }: AnnotatedArticle,
  eventModel: LinearModel,
): { hosts: FoldExample[]; attendees: FoldExample[] } {
  if (annotation.events === null) return { hosts: [], attendees: [] };
  const groups = scoreGroups(scene, 'event', eventModel).filter((group) => group.likelihood >= 0.35);
  const { matched } = matchGroups(groups, annotation.events);
  const hosts: FoldExample[] = [];
  const attendees: FoldExample[] = [];
  for (const draft of draftEvents(scene, groups)) {
    const event = matched.get(draft.group);
    if (event === undefined) continue;
    for (const agency of scene.agencies) {
      hosts.push({
        fold,
        features: hostFeatures(draft, agency, scene),
        label: event.hosts.includes(agency.name),
        weight: 1,
      });
    }
    for (const official of scene.officials) {
      attendees.push({
        fold,
        features: attendeeFeatures(draft, official, scene),
        label: event.attendees.includes(official.name),
        weight: 1,
      });
    }
  }
  return { hosts, attendees };
}

/** One example per topic with any word in the article: is the article about it? */
export function topicExamples(
  { fold, annotation, scene }: AnnotatedArticle,
  find: TopicWordFinder,
  words: TopicWords,
): FoldExample[] {
  return topicEvidence(scene, find, words).map(({ topic, features }) => ({
    fold,
    features,
    label: annotation.topics.includes(topic),
    weight: 1,
  }));
}

/** One example per statement and topic of its article. */
export function statementTopicExamples(
  { fold, annotation, scene }: AnnotatedArticle,
  find: TopicWordFinder,
  words: TopicWords,
  topicModel: LinearModel,
): FoldExample[] {
  const topics = topicEvidence(scene, find, words)
    .map((evidence) => ({ ...evidence, likelihood: likelihood(topicModel, evidence.features) }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .filter((topic, rank) => rank === 0 || topic.likelihood >= 0.4);
  return statementsOf(annotation, scene).flatMap(({ start, end, topics: own }) =>
    topics.map((topic, rank) => ({
      fold,
      features: statementTopicFeatures({ start, end }, topic, rank, topics, scene),
      label: own.includes(topic.topic),
      weight: 1,
    })),
  );
}

function statementsOf(annotation: Annotation, scene: ArticleScene) {
  return annotation.statements.flatMap(({ text, topics }) => {
    const start = scene.article.body.indexOf(text);
    return start < 0 ? [] : [{ start, end: start + text.length, topics }];
  });
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Which group is which annotated item, one to one by likeness, and which groups are like any. */
function matchGroups<Group extends NameGroup, Item extends Named>(
  groups: readonly Group[],
  items: readonly Item[],
): { matched: Map<Group, Item>; near: Set<Group> } {
  const pairs: { group: Group; item: Item; likeness: number }[] = [];
  for (const item of items) {
    const keys = [item.name, ...item.aliases].map(nameKey);
    for (const group of groups) {
      const likeness = Math.max(
        ...group.forms.flatMap((form) => keys.map((key) => similarity(form.key, key))),
      );
      if (likeness >= ALIKE) pairs.push({ group, item, likeness });
    }
  }
  pairs.sort((a, b) => b.likeness - a.likeness);
  const matched = new Map<Group, Item>();
  const taken = new Set<Item>();
  const near = new Set<Group>();
  for (const { group, item } of pairs) {
    near.add(group);
    if (matched.has(group) || taken.has(item)) continue;
    matched.set(group, item);
    taken.add(item);
  }
  return { matched, near };
}
