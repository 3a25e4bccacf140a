import { createTopicWordFinder } from '../../src/extract/find-topic-words.ts';
import { type LinearModel, likelihood } from '../../src/lexicon/linear-model.ts';
import type { Lexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Models } from '../../src/lexicon/read-models.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import {
  nameExamples,
  partyExamples,
  runnerExamples,
  statementTopicExamples,
  topicExamples,
} from './collect-examples.ts';
import { type FoldExample, trainWithoutEach } from './folds.ts';
import { PRIOR_WEIGHTS } from './prior-weights.ts';
import { trainLinearModel } from './train-linear-model.ts';

/** What was learned, and how well each model does on articles that it hasn't seen. */
export interface Learned {
  readonly models: Omit<Models, 'official' | 'agency' | 'statement'>;
  readonly reports: readonly string[];
}

/** The models with which programs, events and topics are found, from annotated articles. */
export function learnThings(articles: readonly AnnotatedArticle[], lexicon: Lexicon): Learned {
  const find = createTopicWordFinder(lexicon.topicWords);
  const reports: string[] = [];
  const learnFrom = (
    name: string,
    examples: readonly FoldExample[],
    penalty: number,
    prior: Readonly<Record<string, number>> = {},
  ) => {
    const learned = learn(examples, penalty, prior);
    reports.push(report(name, examples.length, learned.held, learned.model.sure));
    return learned;
  };
  const program = learnFrom(
    'program',
    articles.flatMap((article) => nameExamples(article, 'program')),
    12,
    PRIOR_WEIGHTS.program,
  );
  const runner = learnFrom('runner', articles.flatMap(runnerExamples), 4);
  const event = learnFrom(
    'event',
    articles.flatMap((article) => nameExamples(article, 'event')),
    12,
    PRIOR_WEIGHTS.event,
  );
  const parties = articles.map((article) => partyExamples(article, event.without(article.fold)));
  const host = learnFrom(
    'host',
    parties.flatMap(({ hosts }) => hosts),
    1,
  );
  const attendee = learnFrom(
    'attendee',
    parties.flatMap(({ attendees }) => attendees),
    2,
  );
  const themed = articles.filter(({ annotation }) => annotation.topics.length > 0);
  const topic = learnFrom(
    'topic',
    themed.flatMap((article) => topicExamples(article, find, lexicon.topicWords)),
    2,
  );
  const aboutTopic = (article: AnnotatedArticle) =>
    statementTopicExamples(article, find, lexicon.topicWords, topic.without(article.fold));
  const statementTopic = learnFrom('statementTopic', themed.flatMap(aboutTopic), 2);
  return {
    models: {
      program: program.model,
      runner: runner.model,
      event: event.model,
      host: host.model,
      attendee: attendee.model,
      topic: topic.model,
      statementTopic: statementTopic.model,
    },
    reports,
  };
}

interface Held {
  readonly fold: number;
  readonly label: boolean;
  readonly weight: number;
  readonly likelihood: number;
}

/** A model of all articles, and for each fold one that hasn't seen it. */
function learn(
  examples: readonly FoldExample[],
  penalty: number,
  prior: Readonly<Record<string, number>>,
): { model: LinearModel; held: readonly Held[]; without: (fold: number) => LinearModel } {
  const others = trainWithoutEach(examples, penalty, prior);
  const raw = trainLinearModel(examples, penalty, prior);
  const without = (fold: number) => others.get(fold) ?? raw;
  const held = examples.map(({ fold, features, label, weight }) => ({
    fold,
    label,
    weight,
    likelihood: likelihood(without(fold), features),
  }));
  const scaled = calibrate(raw, held);
  const onScale = held.map((one) => ({ ...one, likelihood: adjust(one.likelihood, raw, scaled) }));
  return { model: { ...scaled, sure: sureFrom(onScale) }, held: onScale, without };
}

/** The model on a scale where its likelihoods of unseen examples are true frequencies. */
function calibrate(model: LinearModel, held: readonly Held[]): LinearModel {
  const scale = trainLinearModel(
    held.map(({ likelihood: p, label }) => ({ features: new Map([['logit', logit(p)]]), label, weight: 1 })),
    0.01,
  );
  const slope = scale.weights.get('logit') ?? 1;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    bias: round(scale.bias + slope * model.bias),
    weights: new Map([...model.weights].map(([name, weight]) => [name, round(weight * slope)])),
    sure: 1,
  };
}

/** The least likelihood from which on at least 97 of 100 examples hold. */
function sureFrom(held: readonly Held[]): number {
  const sorted = [...held].sort((a, b) => b.likelihood - a.likelihood);
  let right = 0;
  let sure = 1;
  for (const [index, { label, likelihood: p }] of sorted.entries()) {
    if (label) right++;
    // A few at the top may all be right by chance.
    if (index >= 9 && right / (index + 1) >= 0.97) sure = p;
  }
  return Math.round(sure * 1000) / 1000;
}

function adjust(p: number, from: LinearModel, to: LinearModel): number {
  const [name] = [...from.weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0] ?? [''];
  const slope = (to.weights.get(name) ?? 1) / (from.weights.get(name) ?? 1);
  return 1 / (1 + Math.exp(-(to.bias - slope * from.bias + slope * logit(p))));
}

function logit(p: number): number {
  const safe = Math.min(Math.max(p, 1e-6), 1 - 1e-6);
  return Math.log(safe / (1 - safe));
}

function report(name: string, count: number, held: readonly Held[], sure: number): string {
  const lines = [0.3, 0.35, 0.4, 0.45, 0.5].map((least) => `${least}: ${scores(held, least)}`);
  const surest = held.filter(({ likelihood: p }) => p >= sure);
  const right = surest.filter(({ label }) => label).length;
  return `${name} (${count} examples) on unseen articles\n  ${lines.join('\n  ')}\n  sure from ${sure}: ${right} of ${surest.length} right`;
}

function scores(held: readonly Held[], least: number): string {
  const chosen = held.filter(({ likelihood: p }) => p >= least);
  const right = chosen.filter(({ label }) => label).length;
  const wanted = held.filter(({ label }) => label).length;
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(whole, 1)).toFixed(1);
  return `precision ${percent(right, chosen.length)}, recall of candidates ${percent(right, wanted)}, F1 ${percent(2 * right, chosen.length + wanted)}`;
}
