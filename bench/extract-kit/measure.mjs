// node measure.mjs rate|memory|lengths FILE: extracts the articles of a JSON Lines file with the built program in a
// process that does nothing else, and prints what that took as JSON.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createExtractor } from '../../dist/extract/create-extractor.js';
import { loadLexicon } from '../../dist/lexicon/load-lexicon.js';

const WARM_SECONDS = 6;
const PASSES = 7;

const [mode, file] = process.argv.slice(2);
const measures = { rate, memory, lengths };
console.log(JSON.stringify(await measures[mode]()));

/** How many articles a second of CPU time takes: the median of passes once the program is warm. */
async function rate() {
  const articles = [];
  for await (const article of read()) articles.push(article);
  const { extract } = createExtractor(loadLexicon());
  const start = process.cpuUsage();
  for (let warm = 0; warm < WARM_SECONDS; warm = cpuSeconds(start))
    for (const each of articles) extract(each);
  const passes = Array.from({ length: PASSES }, () => {
    const before = process.cpuUsage();
    for (const each of articles) extract(each);
    return articles.length / cpuSeconds(before);
  }).sort((a, b) => a - b);
  return { perSecond: passes[PASSES >> 1], least: passes[0], most: passes[PASSES - 1] };
}

/** The most memory that the process ever held, in bytes, the program and the reference data among it. */
async function memory() {
  const { extract } = createExtractor(loadLexicon());
  let characters = 0;
  for await (const article of read()) characters += JSON.stringify(extract(article)).length;
  return { peak: process.resourceUsage().maxRSS * 1024, characters };
}

/** The CPU time of each article, in seconds. */
async function lengths() {
  const { extract } = createExtractor(loadLexicon());
  const seconds = [];
  for await (const article of read()) {
    const before = process.cpuUsage();
    extract(article);
    seconds.push({ characters: article.body.length, seconds: cpuSeconds(before) });
  }
  return seconds;
}

function cpuSeconds(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function* read() {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line);
}
