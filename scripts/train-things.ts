/**
 * Learns the weights with which programs, events and topics are found (src/lexicon/data/models.json) from folders of
 * annotated articles, and prints how well each model does on articles that it hasn't learned from. A folder may be a path
 * of its own; where the programs and events of its articles are null, they teach topics alone.
 *
 *   npx tsx scripts/train-things.ts ROOT FOLDER… [--only NAME,…]
 *
 * `--only` keeps the weights of all models but the named ones (`--only topic,statementTopic`).
 * Articles annotated without topics teach everything else.
 */
import { writeFileSync } from 'node:fs';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { readAnnotatedArticles } from './train/annotated-article.ts';
import { learnThings } from './train/learn-things.ts';

const args = process.argv.slice(2);
const flag = args.indexOf('--only');
const only = flag < 0 ? null : (args[flag + 1] ?? '').split(',');
const [root, ...folders] = flag < 0 ? args : args.filter((_, at) => at !== flag && at !== flag + 1);
if (root === undefined || folders.length === 0) {
  console.error(
    'usage: npx tsx scripts/train-things.ts ROOT FOLDER… [--only NAME,…]\nROOT/FOLDER/*.json are annotated articles',
  );
  process.exit(2);
}

const lexicon = loadLexicon();
const { models, reports } = learnThings(
  folders.flatMap((folder) => readAnnotatedArticles(root, folder, lexicon)),
  lexicon,
);
const written = Object.entries({ ...lexicon.models, ...models }).map(([name, model]) => [
  name,
  only === null || only.includes(name)
    ? model
    : Object.entries(lexicon.models).find(([known]) => known === name)?.[1],
]);
writeFileSync(
  new URL('../src/lexicon/data/models.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(written), (_, value) => (value instanceof Map ? Object.fromEntries(value) : value), 2)}\n`,
);
console.log(reports.join('\n'));
