import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ExtractedArticle } from '../../src/model/extraction.ts';
import { articleId } from '../../src/model/ids.ts';
import { exampleArticles, extractAll } from '../example-graph.ts';

/** A query with how well articles answer it, by their ids: 1 to 3; those left out don't. */
export interface JudgedQuery {
  readonly kind: string;
  readonly query: string;
  readonly grades: ReadonlyMap<string, number>;
}

/** Articles with queries about them. */
export interface RelevanceSet {
  readonly articles: readonly ExtractedArticle[];
  readonly queries: readonly JudgedQuery[];
}

const FOLDER = new URL('./', import.meta.url);

/** The project's own relevance set: short texts and the example articles, and queries with graded judgements. */
export async function readRelevanceSet(): Promise<RelevanceSet> {
  const own = await extractAll(['test/relevance/articles.jsonl']);
  const examples = await exampleArticles();
  const idByKey = new Map(
    own.map(({ article }) => [article.url?.split('/').at(-1) ?? '', articleId(article)]),
  );
  for (const [key = '', title = ''] of rows('examples.tsv')) {
    const found = examples.filter(({ article }) => article.title.startsWith(title));
    if (found.length !== 1) throw new Error(`examples.tsv: ${found.length} articles begin with "${title}"`);
    for (const { article } of found) idByKey.set(key, articleId(article));
  }
  const gradesOf = (grades: string) =>
    new Map(
      grades.split(' ').map((grade) => {
        const [key = '', value] = grade.split(':');
        const id = idByKey.get(key);
        if (id === undefined) throw new Error(`queries.tsv: there is no article ${key}`);
        return [id, z.coerce.number().int().min(1).max(3).parse(value)] as const;
      }),
    );
  return {
    articles: [...own, ...examples],
    queries: rows('queries.tsv').map(([kind = '', query = '', grades = '']) => ({
      kind,
      query,
      grades: gradesOf(grades),
    })),
  };
}

function rows(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1)
    .map((line) => line.split('\t'));
}

/** Normalised discounted cumulative gain of the first ten: 1 where nothing could be ranked better. */
export function ndcgAt10(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const ideal = [...grades.values()].sort((a, b) => b - a);
  return gain(ranked.map((id) => grades.get(id) ?? 0)) / gain(ideal);
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
