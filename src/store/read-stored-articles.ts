import { z } from 'zod';
import type { Engine } from '../engine/engine.ts';
import { statement } from '../engine/statement.ts';
import type { StoredArticle } from '../model/article-record.ts';
import { StoredArticleRow } from './statements.ts';

const ARTICLES_AT_ONCE = 100;

const articleIds = statement({
  file: 'store/article-ids',
  params: z.object({}),
  row: z.object({ id: z.string(), extractorVersion: z.string() }),
});
const storedArticles = statement({
  file: 'store/stored-articles',
  params: z.object({ ids: z.array(z.string()) }),
  row: StoredArticleRow,
});

/** All articles of a graph with what was read out of them, some at a time; those that `wanted` leaves out aren't read. */
export async function* readStoredArticles(
  engine: Engine,
  wanted: (article: { readonly id: string; readonly extractorVersion: string }) => boolean = () => true,
): AsyncGenerator<readonly StoredArticle[]> {
  const ids = (await engine.read(articleIds, {})).filter(wanted).map(({ id }) => id);
  for (let at = 0; at < ids.length; at += ARTICLES_AT_ONCE) {
    yield await engine.read(storedArticles, { ids: ids.slice(at, at + ARTICLES_AT_ONCE) });
  }
}
