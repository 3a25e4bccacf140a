import { z } from 'zod';
import type { Markup } from './load-markup.ts';

const Text = z.string().nullish().catch(null);
const Named = z
  .union([z.string(), z.object({ name: z.string() }), z.array(z.object({ name: z.string() })).nonempty()])
  .nullish()
  .catch(null);
const Located = z
  .union([z.string(), z.object({ '@id': z.string() })])
  .nullish()
  .catch(null);
const LinkedArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: Text,
  name: Text,
  alternativeHeadline: Text,
  articleBody: Text,
  datePublished: Text,
  publisher: Named,
  url: Located,
  mainEntityOfPage: Located,
});

/** What a page's JSON-LD says of its article. */
export interface JsonLdArticle {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly body: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
}

/** The news article that a page describes in JSON-LD, the one with a body if there are several; null if none. */
export function findJsonLdArticle($: Markup): JsonLdArticle | null {
  const articles: z.infer<typeof LinkedArticle>[] = [];
  for (const script of $('script[type="application/ld+json"]').toArray()) {
    for (const record of recordsIn($(script).text())) {
      const article = LinkedArticle.safeParse(record);
      if (article.success && [article.data['@type']].flat().some(isArticleType)) articles.push(article.data);
    }
  }
  const found = articles.find(({ articleBody }) => articleBody) ?? articles[0];
  if (found === undefined) return null;
  return {
    title: found.headline ?? found.name ?? null,
    subtitle: found.alternativeHeadline ?? null,
    body: found.articleBody ?? null,
    published: found.datePublished ?? null,
    outlet: nameOf(found.publisher),
    url: locationOf(found.url) ?? locationOf(found.mainEntityOfPage),
  };
}

function isArticleType(type: string): boolean {
  return /(?:^|[/:])(?:[A-Za-z]*NewsArticle|Article|Report)$/.test(type);
}

function recordsIn(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
  } catch {
    // Broken JSON-LD is common; the page's OpenGraph tags and elements say the same.
    return [];
  }
  return [value].flat().flatMap((record: unknown) => {
    const graph: unknown =
      typeof record === 'object' && record !== null ? Reflect.get(record, '@graph') : null;
    return Array.isArray(graph) ? graph : [record];
  });
}

function nameOf(named: z.infer<typeof Named>): string | null {
  if (named === null || named === undefined || typeof named === 'string') return named ?? null;
  return Array.isArray(named) ? (named[0]?.name ?? null) : named.name;
}

function locationOf(located: z.infer<typeof Located>): string | null {
  if (located === null || located === undefined) return null;
  const url = typeof located === 'string' ? located : located['@id'];
  return /^https?:\/\//.test(url) ? url : null;
}
