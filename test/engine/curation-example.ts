import { z } from 'zod';
import { curate } from '../../src/curate.ts';
import { examine } from '../../src/doctor.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { createResolver } from '../../src/resolve/create-resolver.ts';
import { dumpGraph } from '../../src/store/dump.ts';
import { dataOf } from '../schema/ask.ts';

const Ids = z.object({ nodes: z.array(z.object({ id: z.string() })) });
const Lists = z.object({ officials: Ids, agencies: Ids, programs: Ids, events: Ids, statements: Ids });

/** Decides on something of every sort, looks the graph over under these decisions, and takes them back. */
export async function curateAndExamine(engine: Engine): Promise<void> {
  const resolver = createResolver(loadLexicon());
  const lists = Lists.parse(
    await dataOf(
      engine,
      `{ officials(first: 3) { nodes { id } } agencies(first: 3) { nodes { id } } programs(first: 3) { nodes { id } }
        events(first: 3) { nodes { id } } statements(first: 3) { nodes { id } } }`,
    ),
  );
  const first = (list: z.infer<typeof Ids>) => list.nodes[0]?.id ?? '';
  const second = (list: z.infer<typeof Ids>) => list.nodes[1]?.id ?? '';
  const decisions = [
    { decision: 'rename', id: first(lists.officials), name: '새 이름' },
    { decision: 'ignore', id: second(lists.officials) },
    { decision: 'rename', id: first(lists.agencies), name: '새 기관' },
    { decision: 'rename', id: first(lists.programs), name: '새 사업' },
    { decision: 'ignore', id: first(lists.events) },
    { decision: 'reject', statement: first(lists.statements) },
    { decision: 'speaker', statement: second(lists.statements), speaker: first(lists.officials) },
  ].map((line) => JSON.stringify({ ...line, who: '편집자', why: '기사를 확인함' }));
  await curate(engine, resolver, decisions.join('\n'));
  for await (const line of dumpGraph(engine)) if (line === '') throw new Error('a dump has no empty line');
  for await (const finding of examine(engine, { rebuild: true, resolver }))
    throw new Error(JSON.stringify(finding));
  await curate(engine, resolver, decisions.slice(1).join('\n'));
  await curate(engine, resolver, '');
}
