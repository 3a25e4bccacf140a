import { availableParallelism } from 'node:os';
import type { Config } from '../config.ts';
import { KgError } from '../errors.ts';
import { createExtractor, type Extractor } from '../extract/create-extractor.ts';
import { extractParsed } from '../ingest.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createModelReader, type ModelReader } from '../llm/create-model-reader.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type { ParsedArticle } from '../parse/parsed-input.ts';
import { type ExtractionPool, openExtractionPool } from './extraction-pool.ts';
import { type ArticleInput, readArticles } from './read-articles.ts';
import type { UnreadInput } from './read-inputs.ts';

/** An article of an input with what was read out of it. */
export interface ExtractedItem {
  readonly input: Pick<ArticleInput, 'name' | 'stem' | 'folder'>;
  /** Its number in the input, and how many the input holds, those left out included. */
  readonly position: number;
  readonly count: number;
  readonly extracted: ExtractedArticle;
}

/** An article, or a whole input, that was left out, and why. */
export interface SkippedItem {
  /** `page.txt, line 12, article 3`, or the input alone. */
  readonly where: string;
  readonly reason: string;
}

/** A parsed article that is yet to be read. */
interface WaitingItem {
  readonly parsed: ParsedArticle;
  readonly input: ArticleInput;
  readonly count: number;
}

// So many are read here before threads are worth their start: each loads and warms up for itself.
const FEW = 200;

/**
 * Reads inputs and what is in their articles, in order; what can't be read is an item of its own. Many articles are
 * read by several threads.
 */
export function readExtracted(
  paths: readonly string[],
  config: Config,
): AsyncGenerator<ExtractedItem | SkippedItem> {
  return extractInputs(readArticles(paths), config);
}

/** As `readExtracted`, of inputs that are parsed already. */
export async function* extractInputs(
  inputs: AsyncIterable<ArticleInput | UnreadInput>,
  config: Config,
): AsyncGenerator<ExtractedItem | SkippedItem> {
  const lexicon = loadLexicon(config.topicsFile === null ? {} : { topicsFile: config.topicsFile });
  const extractor = createExtractor(lexicon);
  const model = config.model === null ? null : createModelReader({ ...config.model, timeoutMs: 60_000 });
  const threads = config.threads ?? availableParallelism();
  let pool: ExtractionPool | null = null;
  let seen = 0;
  const ahead: Promise<ExtractedItem | SkippedItem>[] = [];
  try {
    for await (const item of waitingItems(inputs)) {
      if ('parsed' in item) {
        seen += 1;
        if (seen > FEW && threads > 1 && model === null)
          pool ??= openExtractionPool(threads, { topicsFile: config.topicsFile });
      }
      const read = 'parsed' in item ? readOne(item, extractor, pool, model) : Promise.resolve(item);
      // It is waited for in its turn; until then its failure is nobody's fault.
      read.catch(() => {});
      ahead.push(read);
      while (ahead.length > (pool?.window ?? 0)) {
        const first = ahead.shift();
        if (first !== undefined) yield await first;
      }
    }
    for (const read of ahead) yield await read;
  } finally {
    await pool?.close();
  }
}

async function* waitingItems(
  inputs: AsyncIterable<ArticleInput | UnreadInput>,
): AsyncGenerator<WaitingItem | SkippedItem> {
  for await (const input of inputs) {
    if ('problem' in input) {
      yield { where: input.name, reason: input.problem.message };
      continue;
    }
    const { articles, problems, links } = input.parsed;
    const count = articles.length + problems.length + links.length;
    for (const { position, line, reason } of problems)
      yield { where: place(input.name, line, position), reason };
    for (const parsed of articles) yield { parsed, input, count };
  }
}

async function readOne(
  { parsed, input, count }: WaitingItem,
  extractor: Extractor,
  pool: ExtractionPool | null,
  model: ModelReader | null,
): Promise<ExtractedItem | SkippedItem> {
  const { position, line, article, document } = parsed;
  try {
    const extracted =
      pool === null || document !== null
        ? extractParsed(parsed, extractor)
        : { article, extraction: await pool.extract(article), extractorVersion: extractor.version };
    const read = model === null || document !== null ? extracted : (await model.read(extracted)).extracted;
    return { input, position, count, extracted: read };
  } catch (error) {
    if (!(error instanceof KgError)) throw error;
    return { where: place(input.name, line, position), reason: error.message };
  }
}

function place(name: string, line: number | null, position: number): string {
  return line === null ? `${name}, article ${position}` : `${name}, line ${line}, article ${position}`;
}
