import { z } from 'zod';
import type { Engine, TextBounds } from '../../src/engine/engine.ts';
import { statement } from '../../src/engine/statement.ts';

/** The Cypher of the engine's own tests. */
const directory = new URL('./cypher/', import.meta.url);

export const writeArticles = statement({
  file: 'test/write-articles',
  directory,
  mode: 'write',
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        publishedOn: z.string(),
        tokens: z.string(),
        weight: z.number(),
      }),
    ),
  }),
  row: z.object({ id: z.string() }),
});

export const articlesFrom = statement({
  file: 'test/articles-from',
  directory,
  params: z.object({ from: z.string(), first: z.int() }),
  row: z.object({ id: z.string(), title: z.string(), publishedOn: z.string(), weight: z.number() }),
});

export const echo = statement({
  file: 'test/echo',
  directory,
  params: z.object({ value: z.union([z.string(), z.number(), z.boolean(), z.null()]) }),
  row: z.object({
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    text: z.string().nullable(),
  }),
});

export const day = statement({
  file: 'test/day',
  directory,
  params: z.object({ day: z.string() }),
  row: z.object({ day: z.string(), days: z.array(z.string()), map: z.object({ on: z.string() }) }),
});

export const slow = statement({
  file: 'test/slow',
  directory,
  params: z.object({ steps: z.int() }),
  row: z.object({ count: z.number() }),
});

export const broken = statement({
  file: 'test/broken',
  directory,
  params: z.object({}),
  row: z.object({}),
});

export const running = statement({
  file: 'test/running',
  directory,
  params: z.object({}),
  row: z.object({ query: z.string() }),
});

/** An article as the tests write it. */
export function article(id: string, title: string, publishedOn: string, tokens: string) {
  return { id, title, publishedOn, tokens: ` ${tokens} `, weight: 0.5 };
}

/** The ids of articles whose tokens hold any of some phrases, newest first, between two sort keys. */
export async function articlesWith(
  engine: Engine,
  phrases: readonly string[],
  bounds: Partial<TextBounds> = {},
): Promise<string[]> {
  const query = { index: 'article_tokens', phrases: phrases.map((phrase) => phrase.split(' ')) };
  const everything = { above: '', below: '\uffff', limit: 100, direction: 'DESC' } as const;
  const [keys = []] = await engine.findText([query], { ...everything, ...bounds });
  return keys.map((key) => key.slice(key.indexOf('|') + 1));
}

export const touch = statement({
  file: 'test/touch',
  directory,
  mode: 'write',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
});
