import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Article } from '../src/model/article.ts';
import { sampleArticles } from './extract-kit/sample-articles.ts';

// npm run bench -- extract: speed, memory and growth of the extraction, measured on the built program.

const Rate = z.object({ perSecond: z.number(), least: z.number(), most: z.number() });
const Memory = z.object({ peak: z.number() });
const Lengths = z.array(z.object({ characters: z.number(), seconds: z.number() }));

// A press release has about 1,300 characters, a newspaper's article 900.
const USUAL_LENGTH = 1_000;

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'malmoi-bench-'));
try {
  run('scripts/build-if-needed.mjs');
  const usual = sampleArticles(300, USUAL_LENGTH);
  const rate = Rate.parse(measure('rate', usual));
  const short = Rate.parse(measure('rate', sampleArticles(300, 0)));
  const memory = Memory.parse(measure('memory', sampleArticles(3_000, USUAL_LENGTH)));
  const warmUp = sampleArticles(600, USUAL_LENGTH);
  const long = [1e4, 1e5, 1e6].flatMap((length) => sampleArticles(1, length));
  const lengths = Lengths.parse(measure('lengths', [...warmUp, ...long])).slice(warmUp.length);
  console.log(`articles per CPU second, ${USUAL_LENGTH} characters each   ${range(rate)}`);
  console.log(
    `articles per CPU second, ${meanLength(sampleArticles(300, 0))} characters each    ${range(short)}`,
  );
  console.log(`most memory in 3,000 articles                   ${Math.round(memory.peak / 1e6)} MB`);
  for (const { characters, seconds } of lengths) {
    const each = ((seconds * 1e6) / characters).toFixed(2);
    console.log(
      `one article of ${characters.toLocaleString('en').padStart(9)} characters        ${seconds.toFixed(2)} s, ${each} µs per character`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function measure(what: 'rate' | 'memory' | 'lengths', articles: readonly Article[]): unknown {
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  return JSON.parse(run('bench/extract-kit/measure.mjs', what, file));
}

/** Runs a script of the project and gives what it printed. */
function run(script: string, ...args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${script} failed`);
  return stdout;
}

function range({ perSecond, least, most }: z.infer<typeof Rate>): string {
  return `${Math.round(perSecond)} (${Math.round(least)}–${Math.round(most)})`;
}

function meanLength(articles: readonly Article[]): number {
  return Math.round(articles.reduce((sum, { body }) => sum + body.length, 0) / articles.length);
}
