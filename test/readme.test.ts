import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, malmoi } from './cli/malmoi.ts';

it.each(['README.md', 'README.ko.md'])('%s shows the true answer to its question', async (file) => {
  const database = { MALMOI_DATABASE: `file:${join(emptyFolder(), 'graph')}` };
  await malmoi(['ingest', 'examples/articles'], database);
  const readme = readFileSync(file, 'utf8');
  const [, question = '', answer = ''] = /\$ npx malmoi ask "([^"]+)"\n([\s\S]*?)\n```/u.exec(readme) ?? [];
  const { stdout } = await malmoi(['ask', question], database);
  expect(answer).toBe(stdout.trimEnd());
});
