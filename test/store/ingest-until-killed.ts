import { openEngine } from '../../src/engine/open-engine.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter } from '../../src/store/create-writer.ts';
import { historyStep } from './history.ts';

/** A process that changes a graph step by step until it is killed: `URL FIRST_STEP`. It prints each step that is done. */
const [url = '', first = '0'] = process.argv.slice(2);
const engine = await openEngine(url);
await engine.migrate();
const writer = createWriter(engine, createResolver(loadLexicon()));
process.stdout.write('ready\n');
for (let step = Number(first); ; step += 1) {
  await writer.apply(historyStep(step));
  process.stdout.write(`${step}\n`);
}
