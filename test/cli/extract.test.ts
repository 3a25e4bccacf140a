import { expect, it } from 'vitest';
import { z } from 'zod';
import { malmoi } from './malmoi.ts';

const ARTICLE = 'examples/articles/smart-port-2022.txt';
const Explained = z.object({
  claims: z.array(
    z.object({ kind: z.string(), rule: z.string(), confidence: z.number(), words: z.string() }),
  ),
});
const Extracted = z.object({ statements: z.array(z.object({ confidence: z.number() })) });

it('explains each item with the rule and the words that gave it, for people and for programs', async () => {
  const table = await malmoi(['extract', '--explain', ARTICLE]);
  expect(table.code).toBe(0);
  expect(table.stdout).toContain('【조서린 해양수산부 장관】');
  expect(table.stdout).toContain('person:name-title-agency');
  const { claims } = Explained.parse(
    JSON.parse((await malmoi(['extract', '--explain', '--format', 'json', ARTICLE])).stdout),
  );
  expect(claims).toContainEqual(
    expect.objectContaining({ kind: 'official', rule: 'person:name-title-agency', words: '여민준 사장' }),
  );
});

it('leaves out what is less sure than asked, and refuses what is no confidence', async () => {
  const least = Extracted.parse(JSON.parse((await malmoi(['extract', ARTICLE])).stdout)).statements.map(
    ({ confidence }) => confidence,
  );
  const surest = Math.max(...least);
  const { stdout } = await malmoi(['extract', '--min-confidence', String(surest), ARTICLE]);
  const kept = Extracted.parse(JSON.parse(stdout)).statements;
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.length).toBeLessThan(least.length);
  const refused = await malmoi(['extract', '--min-confidence', 'sure', ARTICLE]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('a number from 0 to 1');
});
