import type { Article } from '../../src/model/article.ts';

/** An article of which a test says no more than it needs. */
export function articleOf(body: string, { title = '소식', publishedOn = '2024-05-20' } = {}): Article {
  return { title, subtitle: null, outlet: null, publishedOn, url: null, language: 'ko', body };
}
