import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { emptyFolder, malmoi } from './malmoi.ts';

const database = { MALMOI_DATABASE: `file:${join(emptyFolder(), 'graph')}` };

beforeAll(async () => {
  await malmoi(['ingest', 'examples/articles'], database);
});

it.each(['what did Han Do-yun say', 'ㅎㄷㅇ'])('takes %s for the name that it begins', async (question) => {
  const { code, stdout, stderr } = await malmoi(['ask', question], database);
  expect(code).toBe(0);
  expect(stdout).toContain('한도윤');
  expect(stderr).toContain('is read as the name 한도윤');
});

it('says when neither words nor a name are there', async () => {
  const { code, stdout, stderr } = await malmoi(['ask', 'ㅋㅋㅋㅋ'], database);
  expect([code, stdout]).toEqual([0, '']);
  expect(stderr).toContain('nobody in the graph said anything with "ㅋㅋㅋㅋ"');
});
