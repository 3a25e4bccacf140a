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
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { readAnnotatedArticles } from './train/annotated-article.ts';
import { learnThings } from './train/learn-things.ts';
import { writeModels } from './train/write-models.ts';

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
const learned = Object.entries(models).filter(([name]) => only === null || only.includes(name));
writeModels({ ...lexicon.models, ...Object.fromEntries(learned) });
console.log(reports.join('\n'));
