/**
 * Learns how sure officials, organisations and statements are (src/lexicon/data/models.json: official, agency,
 * statement), from annotated articles and from files of articles whose items a person has judged, and prints how many
 * of the surest items of articles that it hasn't learned from are right.
 *
 *   npx tsx scripts/train-confidence.ts GOLD_FOLDER… [--judged FILE.json]
 */
import { createExtractorByRules } from '../src/extract/create-extractor.ts';
import { likelihood } from '../src/lexicon/linear-model.ts';
import { loadLexicon } from '../src/lexicon/load-lexicon.ts';
import { trainWithoutEach } from './train/folds.ts';
import { ASSESSED, itemsOfGold, type JudgedItem, judgedItems } from './train/judged-items.ts';
import { trainLinearModel } from './train/train-linear-model.ts';
import { writeModels } from './train/write-models.ts';

const args = process.argv.slice(2);
const flag = args.indexOf('--judged');
const judgedFile = flag < 0 ? null : (args[flag + 1] ?? null);
const folders = flag < 0 ? args : args.filter((_, at) => at !== flag && at !== flag + 1);
if (folders.length === 0) {
  console.error('usage: npx tsx scripts/train-confidence.ts GOLD_FOLDER… [--judged FILE.json]');
  process.exit(2);
}

const PENALTY = 2;
/** The share of the surest items that is right. */
const RIGHT = { official: 0.97, agency: 0.975, statement: 0.97 } as const;

const lexicon = loadLexicon();
const extractor = createExtractorByRules(lexicon);
const items = [
  ...folders.flatMap((folder) => itemsOfGold(folder, extractor, lexicon)),
  ...(judgedFile === null ? [] : judgedItems(judgedFile, extractor, lexicon)),
];
const learned = ASSESSED.map((sort) => {
  const own = items.filter((item) => item.sort === sort);
  const held = heldOut(own);
  // Where people judged items of articles that no rule was mended on, those tell how many are right.
  const unmended = held.filter(({ weight }) => weight === 1);
  const sure = sureFrom(unmended.length > 0 ? unmended : held, RIGHT[sort]);
  const surest = held.filter(({ found }) => found >= sure);
  const right = surest.filter(({ label }) => label).length;
  console.log(`${sort}: sure from ${sure}: ${right} of ${surest.length} right, of ${own.length} items`);
  return [sort, { ...trainLinearModel(own, PENALTY), sure }] as const;
});
writeModels({ ...lexicon.models, ...Object.fromEntries(learned) });

/** Each item with what a model that hasn't seen its article makes of it. */
function heldOut(own: readonly JudgedItem[]) {
  const models = trainWithoutEach(own, PENALTY);
  return own.flatMap((item) => {
    const model = models.get(item.fold);
    return model === undefined ? [] : [{ ...item, found: likelihood(model, item.features) }];
  });
}

/** The least likelihood from which on such a share of the items' weight is right. */
function sureFrom(held: readonly (JudgedItem & { readonly found: number })[], share: number): number {
  let sure = 1;
  let right = 0;
  let all = 0;
  for (const { label, weight, found } of [...held].sort((a, b) => b.found - a.found)) {
    all += weight;
    if (label) right += weight;
    // A few at the top may all be right by chance.
    if (all >= 10 && right / all >= share) sure = found;
  }
  return Math.round(sure * 1000) / 1000;
}
