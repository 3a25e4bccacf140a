import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { createWriter } from '../../src/store/create-writer.ts';
import { dump } from '../dump.ts';
import { describeEngines, TEST_NEO4J } from '../engines.ts';
import { historyStep } from './history.ts';

const resolver = createResolver(loadLexicon());
/** A process is killed so long after it is ready or, every other time, after its first step is done. */
const LONGEST_LIFE_MS = 1_500;

/** Lets a process work on a graph and kills it some time after it said `sign`; gives the last step that it said was done. */
function workUntilKilled(url: string, from: number, sign: string, lifeMs: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'test/store/ingest-until-killed.ts', url, String(from)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [said, complaints] = ['', ''];
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdout.on('data', (chunk) => {
      const before = said.includes(sign);
      said += chunk;
      if (!before && said.includes(sign)) setTimeout(() => child.kill('SIGKILL'), lifeMs);
    });
    child.on('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`it ended by itself: ${complaints}`));
      else
        resolve(
          Number(
            said
              .trim()
              .split('\n')
              .at(-1)
              ?.replace('ready', String(from - 1)),
          ),
        );
    });
  });
}

describeEngines('a process that is killed while it changes a graph', ({ kind, emptyUrl }) => {
  // With a server at hand, the run without one has done the embedded engine's share.
  const isItsShare = kind === 'neo4j' || TEST_NEO4J === null;
  const kills = process.env['CI'] !== undefined && isItsShare ? 25 : 5;

  it(`leaves a graph that the next run brings to where it should be (${kills} kills)`, async () => {
    const url = await emptyUrl();
    const expected = await openEngine('memory:');
    await expected.migrate();
    const reference = createWriter(expected, resolver);
    let next = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const sign = kill % 2 === 0 ? 'ready\n' : `${next}\n`;
      const lifeMs = (LONGEST_LIFE_MS * ((kill * 37) % 100)) / 100;
      const done = await workUntilKilled(url, next, sign, lifeMs);
      for (let step = next; step <= done; step += 1) await reference.apply(historyStep(step));
      // The step that was under way is in the graph whole or not at all; taking it again makes it sure.
      await reference.apply(historyStep(done + 1));
      const survived = await openEngine(url);
      await survived.migrate();
      await createWriter(survived, resolver).apply(historyStep(done + 1));
      expect(await dump(survived)).toBe(await dump(expected));
      await survived.close();
      next = done + 2;
    }
    await expected.close();
    // Some of them got further than where they began.
    expect(next).toBeGreaterThan(kills);
  }, 600_000);
});
