import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseInput } from '../../src/parse/parse-input.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const isThere = existsSync(new URL('gold/seed', SHARED));
if (!isThere) console.warn('SKIPPED: the parser is not compared with ../shared, because it is not there');

const Gold = z.object({
  title: z.string(),
  subtitle: z.string().nullable(),
  outlet: z.string(),
  publishedOn: z.string(),
  body: z.string(),
});
const goldIn = (folder: string) =>
  readdirSync(new URL(`gold/${folder}/`, SHARED))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      file,
      gold: Gold.parse(JSON.parse(readFileSync(new URL(`gold/${folder}/${file}`, SHARED), 'utf8'))),
    }));

describe.skipIf(!isThere)('beside annotated articles', () => {
  it('reads the seed page exactly as it was annotated', () => {
    const page = parseInput(readFileSync(new URL('seed/seed.txt', SHARED)), { name: 'seed.txt' });
    expect(page.problems).toEqual([]);
    expect(page.articles.map(({ article }) => Gold.parse(article))).toEqual(
      goldIn('seed').map(({ gold }) => gold),
    );
  });

  it.each([
    ['press-0', 16],
    ['press-a', 15],
    ['news2025', 17],
    ['invented', 5],
    // Seven of its articles have a heading that the annotators left in the body.
    ['news2016', 9],
  ])('agrees with %s on title, subtitle, body and date in at least %i articles', (folder, floor) => {
    const fields = Gold.omit({ outlet: true });
    const agreeing = goldIn(folder).filter(({ file, gold }) => {
      const raw = readFileSync(new URL(`gold/${folder}/raw/${file.replace('.json', '.txt')}`, SHARED));
      const article = parseInput(raw, { name: file }).articles[0]?.article;
      return (
        article !== undefined && JSON.stringify(fields.parse(article)) === JSON.stringify(fields.parse(gold))
      );
    });
    expect(agreeing.length).toBeGreaterThanOrEqual(floor);
  });
});
