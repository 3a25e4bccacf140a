import { graphql } from 'graphql';
import type { Engine } from '../src/engine/engine.ts';
import { openEngine } from '../src/engine/open-engine.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { createReadContext } from '../src/schema/context.ts';
import { schema } from '../src/schema/schema.ts';
import { CORPUS_SIZES } from './corpus/generate-articles.ts';
import { type CorpusSize, loadCorpus } from './corpus/load-corpus.ts';

// npm run bench -- suggest [S|M|L]: how long suggestions and searches take over generated articles, in process. Runs on
// the Neo4j of MALMOI_BENCH_NEO4J or MALMOI_TEST_NEO4J, which must be empty or hold that corpus, else on the embedded
// engine, in bench/data.

const ROUNDS = 40;
const WARM_UP = 8;

const TYPED = ['김', '박기', 'ㄱㅁㅅ', 'Park', 'kim min', '환경', '국토', '산업통상자원부', '탄소'];
const WORDS = ['탄소중립', '탄소중립을 위한 예산', '환경부', '반도체 수출', 'carbon neutrality', '한전'];

const SUGGEST = `query ($text: String!) {
  suggest(text: $text, first: 20) { name node { __typename ... on Official { id name } ... on Agency { id name } } }
}`;
const searchOf = (type: string, fields: string) => `query ($text: String!) {
  search(text: $text, types: [${type}], first: 20) { totalCount edges { score node { ... on ${type === 'ARTICLE' ? 'Article' : 'Statement'} { ${fields} } } } }
}`;

async function main(): Promise<void> {
  const size = process.argv[2] ?? 'S';
  if (!isSize(size)) throw new Error(`"${size}" is no size; give S, M or L`);
  const neo4j = process.env['MALMOI_BENCH_NEO4J'] || process.env['MALMOI_TEST_NEO4J'];
  const database = neo4j || `file:bench/data/${size}/graph`;
  await loadCorpus(database, size, (line) => process.stderr.write(`${line}\n`));
  const engine = await openEngine(database);
  console.log(`${engine.kind}, ${CORPUS_SIZES[size]} articles, milliseconds: median and slowest of twenty`);
  try {
    for (const text of TYPED) await report(engine, 'suggest', SUGGEST, text);
    for (const text of WORDS) {
      await report(engine, 'articles', searchOf('ARTICLE', 'id title publishedOn'), text);
      await report(engine, 'statements', searchOf('STATEMENT', 'id text publishedOn'), text);
    }
  } finally {
    await engine.close();
  }
}

async function report(engine: Engine, name: string, source: string, text: string): Promise<void> {
  const lexicon = loadLexicon();
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const started = performance.now();
    const contextValue = createReadContext(engine, lexicon);
    const { errors } = await graphql({ schema, source, variableValues: { text }, contextValue });
    if (errors) throw new AggregateError(errors, `${name} "${text}" failed`);
    if (round >= WARM_UP) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(1).padStart(7);
  console.log(`${name.padEnd(10)} ${at(0.5)} ${at(0.95)}   ${text}`);
}

function isSize(text: string): text is CorpusSize {
  return Object.hasOwn(CORPUS_SIZES, text);
}

await main();
