import { readdirSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { examine } from '../../src/doctor.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { statement } from '../../src/engine/statement.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import type { Finding } from '../../src/store/examine-graph.ts';
import { describeEngines } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';

const directory = new URL('./', import.meta.url);
const resolver = createResolver(loadLexicon());
const tampers = readdirSync(new URL('tamper/', directory))
  .sort()
  .map((file) => file.slice(0, -'.cypher'.length))
  .map((name) => ({
    name,
    tamper: statement({
      file: `tamper/${name}`,
      directory,
      params: z.object({}),
      row: z.unknown(),
      mode: 'write',
    }),
  }));
/** What the invariants don't tell, since the graph is well formed and says something else. */
const ONLY_BY_REBUILD = ['agency-name', 'topic-gone', 'words-counted-twice'];

async function findings(engine: Engine, rebuild: boolean): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for await (const finding of examine(engine, { rebuild, resolver })) found.push(finding);
  return found;
}

describeEngines('doctor', ({ open }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await open();
    await fillGraph(engine, await exampleArticles());
  });

  it('finds nothing wrong with a graph that nobody tampered with', async () => {
    expect(await findings(engine, true)).toEqual([]);
  });

  describe('finds what was tampered with', () => {
    it.each(tampers)('$name', async ({ name, tamper }) => {
      await engine.write(tamper, {});
      const byInvariants = await findings(engine, false);
      if (ONLY_BY_REBUILD.includes(name)) expect(byInvariants).toEqual([]);
      else expect(byInvariants.length).toBeGreaterThan(0);
      const byRebuild = (await findings(engine, true)).filter(({ check }) => check === 'equal to a rebuild');
      expect(byRebuild.length).toBeGreaterThan(0);
    });
  });
});
