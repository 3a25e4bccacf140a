/**
 * Learns the weights with which programs, events and topics are found (src/lexicon/data/models.json) from folders of
 * annotated articles, and prints how well each model does on folders that it hasn't learned from.
 *
 *   npx tsx scripts/train-things.ts ROOT FOLDER…
 *
 * A FOLDER may lie elsewhere (an absolute path). Articles annotated without topics teach everything else.
 */
import { writeFileSync } from 'node:fs';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { readAnnotatedArticles } from './train/annotated-article.ts';
import { learnThings } from './train/learn-things.ts';

const [root, ...folders] = process.argv.slice(2);
if (root === undefined || folders.length < 2) {
  console.error(
    'usage: npx tsx scripts/train-things.ts ROOT FOLDER FOLDER…\nROOT/FOLDER/*.json are annotated articles; two folders or more',
  );
  process.exit(2);
}

const lexicon = loadLexicon();
const { models, reports } = learnThings(
  folders.flatMap((folder) => readAnnotatedArticles(root, folder, lexicon)),
  lexicon,
);
writeFileSync(
  new URL('../src/lexicon/data/models.json', import.meta.url),
  `${JSON.stringify(models, (_, value) => (value instanceof Map ? Object.fromEntries(value) : value), 2)}\n`,
);
console.log(reports.join('\n'));
