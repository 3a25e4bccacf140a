import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { KgError } from '../../errors.ts';
import { confidentExtraction } from '../../model/confident-extraction.ts';
import { explainExtraction } from '../../model/explain-extraction.ts';
import type { ExtractedArticle } from '../../model/extraction.ts';
import { toExtractionDocument } from '../../model/extraction-document.ts';
import { exitCodeFor } from '../exit-code.ts';
import { explainedTable } from '../explained-table.ts';
import { printData, printNote } from '../output.ts';
import { type ExtractedItem, readExtracted } from '../read-extracted.ts';

/** What `malmoi extract` may be told. */
export interface ExtractOptions {
  readonly out?: string;
  readonly minConfidence?: string;
  readonly explain?: boolean;
  readonly format?: 'table' | 'json';
}

/** `malmoi extract PATH…`: what is read out of articles, as JSON, without a database. */
export async function extractCommand(
  paths: readonly string[],
  options: ExtractOptions,
  config: Config,
): Promise<number> {
  const { out } = options;
  const least = options.minConfidence === undefined ? null : readConfidence(options.minConfidence);
  if (out !== undefined) mkdirSync(out, { recursive: true });
  const names = createNamer();
  let done = 0;
  let skipped = 0;
  for await (const item of readExtracted(paths, config)) {
    if ('reason' in item) {
      printNote(`skipped ${item.where}: ${item.reason}`);
      skipped += 1;
      continue;
    }
    const name = names(item);
    const extracted = least === null ? item.extracted : sureOf(item.extracted, least);
    const document = toExtractionDocument(extracted, name);
    if (options.explain) printExplained(extracted, name, options.format ?? 'table');
    else if (out === undefined) printData(JSON.stringify(document));
    else writeWhole(join(out, `${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
    done += 1;
  }
  if (out !== undefined) printNote(`${done} articles written to ${out}, ${skipped} skipped`);
  return exitCodeFor(done, skipped);
}

function readConfidence(text: string): number {
  const least = text.trim() === '' ? Number.NaN : Number(text);
  if (least >= 0 && least <= 1) return least;
  throw new KgError('USAGE', `--min-confidence is "${text}"; it must be a number from 0 to 1, such as 0.9`);
}

function sureOf(extracted: ExtractedArticle, least: number): ExtractedArticle {
  return { ...extracted, extraction: confidentExtraction(extracted.extraction, least) };
}

/** What was read and why: a table for people, or a line of JSON for each article. */
function printExplained(extracted: ExtractedArticle, name: string, format: 'table' | 'json'): void {
  const { title, publishedOn } = extracted.article;
  const claims = explainExtraction(extracted);
  if (format === 'json') printData(JSON.stringify({ id: name, title, publishedOn, claims }));
  else printData(`${title} (${name}, ${publishedOn})\n${explainedTable(claims)}`);
}

/** The file's name without its ending: its number behind it where the input holds several, its folder before it where needed. */
function createNamer(): (item: ExtractedItem) => string {
  const inputByStem = new Map<string, string>();
  return ({ input, position, count }) => {
    const owner = inputByStem.get(input.stem) ?? input.name;
    inputByStem.set(input.stem, owner);
    const stem = owner === input.name || input.folder === null ? input.stem : `${input.folder}-${input.stem}`;
    if (count === 1) return stem;
    return `${stem}-${String(position).padStart(Math.max(2, String(count).length), '0')}`;
  };
}

/** A file that is there is whole, even after a crash. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
