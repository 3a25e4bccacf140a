import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { createExtractor } from '../src/extract/create-extractor.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import type { Article } from '../src/model/article.ts';
import { toExtractionDocument } from '../src/model/extraction-document.ts';
import { readGold } from './score/gold-article.ts';
import { emptyScores, type Scores, scoreArticle } from './score/score-article.ts';

// npm run evaluate -- GOLD_FOLDER… [--floors FILE] [--scorer SCORE.MJS]
// Extracts each annotated article of each folder, prints how the result compares, and fails under the floors
// (scripts/evaluate-floors.json where no other file is given).

const Floors = z.record(z.string(), z.number());
const FLOORS = new URL('evaluate-floors.json', import.meta.url);

const { folders, floors, scorer } = readArguments(process.argv.slice(2));
const extractor = createExtractor(loadLexicon());
let failed = false;
for (const folder of folders) {
  const gold = readGold(folder);
  const scores = emptyScores();
  const predictions = mkdtempSync(join(tmpdir(), 'malmoi-evaluate-'));
  const before = process.cpuUsage();
  const documents = [...gold].map(([name, annotated]) => {
    const article: Article = {
      title: annotated.title,
      subtitle: annotated.subtitle,
      outlet: annotated.outlet,
      publishedOn: annotated.publishedOn,
      url: annotated.url,
      language: 'ko',
      body: annotated.body,
    };
    const extracted = {
      article,
      extraction: extractor.extract(article),
      extractorVersion: extractor.version,
    };
    return { name, annotated, document: toExtractionDocument(extracted, annotated.id) };
  });
  const { user, system } = process.cpuUsage(before);
  for (const { name, annotated, document } of documents) {
    scoreArticle(annotated, document, scores);
    writeFileSync(join(predictions, name), `${JSON.stringify(document, null, 2)}\n`);
  }
  console.log(`\n${folder}: ${gold.size} articles; predictions in ${predictions}`);
  printScores(scores, gold.size / ((user + system) / 1e6));
  if (scorer !== null) spawnSync(process.execPath, [scorer, folder, predictions], { stdio: 'inherit' });
  failed = !holdsFloors(scores, floors) || failed;
}
process.exitCode = failed ? 1 : 0;

function readArguments(args: readonly string[]) {
  const value = (flag: string) => {
    const at = args.indexOf(flag);
    return at < 0 ? null : (args[at + 1] ?? null);
  };
  const floorsFile = value('--floors');
  const scorerFile = value('--scorer');
  const taken = new Set(['--floors', '--scorer', floorsFile, scorerFile]);
  const given = args.filter((argument) => !taken.has(argument));
  return {
    folders: given.length > 0 ? given : [resolve('test/gold')],
    floors: Floors.parse(JSON.parse(readFileSync(floorsFile ?? FLOORS, 'utf8'))),
    scorer: scorerFile !== null && existsSync(scorerFile) ? scorerFile : null,
  };
}

function printScores(scores: Scores, perSecond: number): void {
  const percent = (value: number) => (value * 100).toFixed(1).padStart(6);
  console.log(`${''.padEnd(34)}     P     R    F1`);
  for (const [measure, tally] of scores.tallies) {
    const { p, r, f1 } = rates(tally);
    console.log(`${measure.padEnd(34)}${percent(p)}${percent(r)}${percent(f1)}`);
  }
  for (const [measure, { right, of }] of scores.shares) {
    console.log(
      `${measure.padEnd(34)}${''.padEnd(12)}${percent(right / Math.max(1, of))}  (${right} of ${of})`,
    );
  }
  const { right, of, items } = scores.confident;
  console.log(
    `confidence of 0.9 or more: ${percent(right / Math.max(1, of))} % right, ${percent(of / Math.max(1, items))} % of all items`,
  );
  console.log(`wrong speaker: ${percent(wrongSpeakers(scores))} % of the printed statements`);
  console.log(`${perSecond.toFixed(0)} articles per CPU-second`);
}

function wrongSpeakers(scores: Scores): number {
  const whoever = scores.tallies.get('statements, whoever speaks');
  const right = scores.tallies.get('statements');
  if (whoever === undefined || right === undefined) return 0;
  return (whoever.hits - right.hits) / Math.max(1, right.hits + right.extra);
}

function rates({ hits, extra, missed }: { hits: number; extra: number; missed: number }) {
  const p = hits + extra > 0 ? hits / (hits + extra) : Number(missed === 0);
  const r = hits + missed > 0 ? hits / (hits + missed) : 1;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

function holdsFloors(scores: Scores, least: Readonly<Record<string, number>>): boolean {
  let holds = true;
  for (const [measure, floor] of Object.entries(least)) {
    const value = measured(measure, scores);
    if (value === null) throw new Error(`the floors name "${measure}", which is no measure`);
    if (value * 100 < floor) {
      console.error(`${measure}: ${(value * 100).toFixed(1)} is under the floor of ${floor}`);
      holds = false;
    }
  }
  return holds;
}

/** F1, or the share that is right; null for what isn't measured. */
function measured(measure: string, scores: Scores): number | null {
  const { right, of, items } = scores.confident;
  if (measure === 'confident items that are right') return right / Math.max(1, of);
  if (measure === 'items that are confident') return of / Math.max(1, items);
  const tally = scores.tallies.get(measure);
  if (tally !== undefined) return rates(tally).f1;
  const share = scores.shares.get(measure);
  return share === undefined ? null : share.right / Math.max(1, share.of);
}
