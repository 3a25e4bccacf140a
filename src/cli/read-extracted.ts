import type { Config } from '../config.ts';
import { KgError } from '../errors.ts';
import { createExtractor, type Extractor } from '../extract/create-extractor.ts';
import { extractParsed } from '../ingest.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { createModelReader, type ModelReader } from '../llm/create-model-reader.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type { ParsedArticle } from '../parse/parsed-input.ts';
import { type ArticleInput, readArticles } from './read-articles.ts';

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

/** Reads inputs and what is in their articles, in order; what can't be read is an item of its own. */
export async function* readExtracted(
  paths: readonly string[],
  config: Config,
): AsyncGenerator<ExtractedItem | SkippedItem> {
  const lexicon = loadLexicon(config.topicsFile === null ? {} : { topicsFile: config.topicsFile });
  const extractor = createExtractor(lexicon);
  const model = config.model === null ? null : createModelReader({ ...config.model, timeoutMs: 60_000 });
  for await (const input of readArticles(paths)) {
    if ('problem' in input) {
      yield { where: input.name, reason: input.problem.message };
      continue;
    }
    const { articles, problems, links } = input.parsed;
    const count = articles.length + problems.length + links.length;
    for (const { position, line, reason } of problems)
      yield { where: place(input.name, line, position), reason };
    for (const parsed of articles) yield await readOne(parsed, input, count, extractor, model);
  }
}

async function readOne(
  parsed: ParsedArticle,
  input: ArticleInput,
  count: number,
  extractor: Extractor,
  model: ModelReader | null,
): Promise<ExtractedItem | SkippedItem> {
  const { position, line } = parsed;
  try {
    const extracted = extractParsed(parsed, extractor);
    const read =
      model === null || parsed.document !== null ? extracted : (await model.read(extracted)).extracted;
    return { input, position, count, extracted: read };
  } catch (error) {
    if (!(error instanceof KgError)) throw error;
    return { where: place(input.name, line, position), reason: error.message };
  }
}

function place(name: string, line: number | null, position: number): string {
  return line === null ? `${name}, article ${position}` : `${name}, line ${line}, article ${position}`;
}
