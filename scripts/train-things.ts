/**
 * Learns the weights with which programs, events and topics are found (src/lexicon/data/models.json) from folders of
 * annotated articles, and prints how well each model does on folders that it hasn't learned from.
 *
 *   npx tsx scripts/train-things.ts ROOT FOLDER…
 */
import { writeFileSync } from 'node:fs';
import { createTopicWordFinder } from '../src/extract/find-topic-words.ts';
import { type LinearModel, likelihood } from '../src/lexicon/linear-model.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { type AnnotatedArticle, readAnnotatedArticles } from './train/annotated-article.ts';
import {
  type FolderExample,
  nameExamples,
  partyExamples,
  runnerExamples,
  statementTopicExamples,
  topicExamples,
} from './train/collect-examples.ts';
import { PRIOR_WEIGHTS } from './train/prior-weights.ts';
import { trainLinearModel } from './train/train-linear-model.ts';

const [root, ...folders] = process.argv.slice(2);
if (root === undefined || folders.length < 2) {
  console.error(
    'usage: npx tsx scripts/train-things.ts ROOT FOLDER FOLDER…\nROOT/FOLDER/*.json are annotated articles; two folders or more',
  );
  process.exit(2);
}

const lexicon = loadLexicon();
const find = createTopicWordFinder(lexicon.topicWords);
const articles = folders.flatMap((folder) => readAnnotatedArticles(root, folder, lexicon));

const program = learn(
  'program',
  articles.flatMap((article) => nameExamples(article, 'program')),
  12,
  PRIOR_WEIGHTS.program,
);
const runner = learn('runner', articles.flatMap(runnerExamples), 4);
const event = learn(
  'event',
  articles.flatMap((article) => nameExamples(article, 'event')),
  12,
  PRIOR_WEIGHTS.event,
);
const parties = articles.map((article) => partyExamples(article, event.without(article.folder)));
const host = learn(
  'host',
  parties.flatMap(({ hosts }) => hosts),
  1,
);
const attendee = learn(
  'attendee',
  parties.flatMap(({ attendees }) => attendees),
  2,
);
const topic = learn(
  'topic',
  articles.flatMap((article) => topicExamples(article, find, lexicon.topicWords)),
  2,
);
const aboutTopic = (article: AnnotatedArticle) =>
  statementTopicExamples(article, find, lexicon.topicWords, topic.without(article.folder));
const statementTopic = learn('statementTopic', articles.flatMap(aboutTopic), 2);

const models = {
  program: program.model,
  runner: runner.model,
  event: event.model,
  host: host.model,
  attendee: attendee.model,
  topic: topic.model,
  statementTopic: statementTopic.model,
};
writeFileSync(
  new URL('../src/lexicon/data/models.json', import.meta.url),
  `${JSON.stringify(models, null, 2)}\n`,
);

/** A model of all folders, and for each folder one that hasn't seen it. */
function learn(
  name: string,
  examples: readonly FolderExample[],
  penalty: number,
  prior: Readonly<Record<string, number>> = {},
): { model: LinearModel; without: (folder: string) => LinearModel } {
  const others = new Map(
    folders.map((folder) => [
      folder,
      trainLinearModel(
        examples.filter((example) => example.folder !== folder),
        penalty,
        prior,
      ),
    ]),
  );
  const raw = trainLinearModel(examples, penalty, prior);
  const without = (folder: string) => others.get(folder) ?? raw;
  const held = examples.map(({ folder, features, label, weight }) => ({
    folder,
    label,
    weight,
    likelihood: likelihood(without(folder), features),
  }));
  const scaled = calibrate(raw, held);
  const onScale = held.map((one) => ({ ...one, likelihood: adjust(one.likelihood, raw, scaled) }));
  const model = { ...scaled, sure: sureFrom(onScale) };
  report(name, examples.length, onScale, model.sure);
  return { model, without };
}

interface Held {
  readonly folder: string;
  readonly label: boolean;
  readonly weight: number;
  readonly likelihood: number;
}

/** The model on a scale where its likelihoods of unseen examples are true frequencies. */
function calibrate(model: LinearModel, held: readonly Held[]): LinearModel {
  const scale = trainLinearModel(
    held.map(({ likelihood: p, label }) => ({ features: new Map([['logit', logit(p)]]), label, weight: 1 })),
    0.01,
  );
  const slope = scale.weights['logit'] ?? 1;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    bias: round(scale.bias + slope * model.bias),
    weights: Object.fromEntries(
      Object.entries(model.weights).map(([name, weight]) => [name, round(weight * slope)]),
    ),
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
  const [name] = Object.entries(from.weights).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0] ?? [''];
  const slope = (to.weights[name] ?? 1) / (from.weights[name] ?? 1);
  return 1 / (1 + Math.exp(-(to.bias - slope * from.bias + slope * logit(p))));
}

function logit(p: number): number {
  const safe = Math.min(Math.max(p, 1e-6), 1 - 1e-6);
  return Math.log(safe / (1 - safe));
}

function report(name: string, count: number, held: readonly Held[], sure: number): void {
  const lines = [0.3, 0.35, 0.4, 0.45, 0.5].map((least) => `${least}: ${scores(held, least)}`);
  const surest = held.filter(({ likelihood: p }) => p >= sure);
  const right = surest.filter(({ label }) => label).length;
  console.log(
    `${name} (${count} examples) on unseen folders\n  ${lines.join('\n  ')}\n  sure from ${sure}: ${right} of ${surest.length} right`,
  );
}

function scores(held: readonly Held[], least: number): string {
  const chosen = held.filter(({ likelihood: p }) => p >= least);
  const right = chosen.filter(({ label }) => label).length;
  const wanted = held.filter(({ label }) => label).length;
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(whole, 1)).toFixed(1);
  return `precision ${percent(right, chosen.length)}, recall of candidates ${percent(right, wanted)}, F1 ${percent(2 * right, chosen.length + wanted)}`;
}
