import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { findTerms } from '../search/find-terms.ts';
import type { SearchQuery } from '../search/parse-query.ts';
import { type Candidate, type Ranked, rankTexts } from '../search/rank-text.ts';
import { OfficialWithPosts } from './node-rows.ts';
import { officialOf } from './nodes.ts';
import type { ReadScope } from './read-scope.ts';
import type { SpeakingOfficial } from './search-results.ts';

/** So many candidates are ranked; where there are more, what is found is told to be a lower bound. */
export const MOST_CANDIDATES = 10_000;

/** What was found in one kind of text, best first. */
export interface FoundTexts {
  readonly ranked: readonly Ranked[];
  readonly isComplete: boolean;
}

const Keys = z.object({ keys: z.array(z.string()) });

const statementTexts = statement({
  file: 'graph/statement-search-texts',
  params: Keys,
  row: z.object({ key: z.string(), text: z.string(), sortKey: z.string() }),
});

const articleTexts = statement({
  file: 'graph/article-search-texts',
  params: Keys,
  row: z.object({
    key: z.string(),
    title: z.string(),
    subtitle: z.string().nullable(),
    body: z.string(),
    sortKey: z.string(),
  }),
});

/** Statements that have any term of a query. */
export async function findStatements(scope: ReadScope, query: SearchQuery): Promise<FoundTexts> {
  return rank(query, await candidatesOf(scope, 'statement_tokens', query), async (keys) =>
    (await scope.read(statementTexts, { keys })).map(({ key, text, sortKey }) => ({
      id: key,
      heading: '',
      text,
      sortKey,
    })),
  );
}

/** Articles that have any term of a query; the title and the subtitle are their heading. */
export async function findArticles(scope: ReadScope, query: SearchQuery): Promise<FoundTexts> {
  return rank(query, await candidatesOf(scope, 'article_tokens', query), async (keys) =>
    (await scope.read(articleTexts, { keys })).map(({ key, title, subtitle, body, sortKey }) => ({
      id: key,
      heading: subtitle === null ? title : `${title}\n\n${subtitle}`,
      text: body,
      sortKey,
    })),
  );
}

async function candidatesOf(scope: ReadScope, index: string, { tokens }: SearchQuery): Promise<string[]> {
  const hits = await scope.findText(index, tokens, MOST_CANDIDATES + 1);
  return hits.map(({ id }) => id);
}

async function rank(
  query: SearchQuery,
  ids: readonly string[],
  textsOf: (keys: string[]) => Promise<readonly Candidate[]>,
): Promise<FoundTexts> {
  const isComplete = ids.length <= MOST_CANDIDATES;
  const keys = ids.slice(0, MOST_CANDIDATES);
  return { ranked: keys.length === 0 ? [] : rankTexts(await textsOf(keys), query.terms), isComplete };
}

const statementOfficials = statement({
  file: 'graph/statement-officials',
  params: Keys.extend({ posts: z.array(z.literal(true)) }),
  row: OfficialWithPosts.extend({ statementCount: z.number(), reportCount: z.number() }),
});

/** Officials who said every term of a query in one statement, most such statements first. */
export async function findSpeakers(scope: ReadScope, query: SearchQuery): Promise<SpeakingOfficial[]> {
  const ids = (await candidatesOf(scope, 'statement_tokens', query)).slice(0, MOST_CANDIDATES);
  if (ids.length === 0) return [];
  const texts = await scope.read(statementTexts, { keys: ids });
  const keys = texts.filter(({ text }) => hasEvery(text, query)).map(({ key }) => key);
  if (keys.length === 0) return [];
  const rows = await scope.read(statementOfficials, { keys, posts: [true] });
  return rows.map((row) => {
    const { statementCount, reportCount } = row;
    return { node: officialOf(row, { posts: true }), statementCount, reportCount };
  });
}

function hasEvery(text: string, { terms }: SearchQuery): boolean {
  return new Set(findTerms(text, terms).map(({ term }) => term)).size === terms.length;
}
