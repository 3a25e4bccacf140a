import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { toExtractionDocument } from '../../model/extraction-document.ts';
import { exitCodeFor } from '../exit-code.ts';
import { printData, printNote } from '../output.ts';
import { type ExtractedItem, readExtracted } from '../read-extracted.ts';

/** `malmoi extract PATH…`: what is read out of articles, as JSON, without a database. */
export async function extractCommand(
  paths: readonly string[],
  options: { readonly out?: string },
  config: Config,
): Promise<number> {
  const { out } = options;
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
    const document = toExtractionDocument(item.extracted, name);
    if (out === undefined) printData(JSON.stringify(document));
    else writeWhole(join(out, `${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
    done += 1;
  }
  if (out !== undefined) printNote(`${done} articles written to ${out}, ${skipped} skipped`);
  return exitCodeFor(done, skipped);
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
