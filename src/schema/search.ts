import { agenciesByName } from '../graph/agencies-by-name.ts';
import { textsOfArticles } from '../graph/evidence.ts';
import type { GraphNode, StatementNode } from '../graph/nodes.ts';
import {
  agenciesById,
  articlesById,
  eventsById,
  officialsByCareer,
  programsById,
  topicsById,
} from '../graph/nodes-by-id.ts';
import { pageOfList } from '../graph/page.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { findNames } from '../graph/search-results.ts';
import { type FoundTexts, findArticles, findStatements } from '../graph/search-texts.ts';
import { statementById } from '../graph/statement-parts.ts';
import { FIELDS } from '../model/article.ts';
import { findTerms } from '../search/find-terms.ts';
import { parseQuery, type SearchQuery } from '../search/parse-query.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { PageInfoRef, pageInfoOf } from './connection.ts';
import type { ReadContext } from './context.ts';
import { encodeCursor } from './cursor.ts';
import { agencyKeysOf, otherNamesOf } from './find-names.ts';
import { pageRequest } from './page-request.ts';
import { AgencyRef, ArticleRef, EventRef, OfficialRef, ProgramRef, StatementRef, TopicRef } from './refs.ts';
import { type TextSpan, TextSpanRef } from './text-span.ts';

const TYPES = {
  STATEMENT: 'Statements. 발언입니다.',
  ARTICLE: 'Articles. 기사입니다.',
  OFFICIAL: 'Officials by name. 이름이 같은 공직자입니다.',
  AGENCY: 'Agencies by name or alias. 이름이나 별칭이 같은 기관입니다.',
  PROGRAM: 'Programs by name. 이름이 같은 사업·정책입니다.',
  EVENT: 'Events by name. 이름이 같은 행사입니다.',
  TOPIC: 'Topics by name or alias. 이름이나 별칭이 같은 주제입니다.',
} as const;

type SearchType = keyof typeof TYPES;

const ALL_TYPES: readonly SearchType[] = [
  'STATEMENT',
  'ARTICLE',
  'OFFICIAL',
  'AGENCY',
  'PROGRAM',
  'EVENT',
  'TOPIC',
];

const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What is searched. 검색 대상입니다.',
  values: Object.fromEntries(ALL_TYPES.map((type) => [type, { value: type, description: TYPES[type] }])),
});

/** Names that fit go before texts, whose scores are below this. */
const NAME_SCORE = 1_000;

/** Something that was found, before it is loaded. */
interface Hit {
  readonly type: GraphNode['type'];
  readonly id: string;
  readonly score: number;
}

interface LoadedHit extends Hit {
  readonly node: GraphNode;
  readonly query: SearchQuery;
}

interface SearchPage {
  readonly hits: readonly LoadedHit[];
  readonly total: number;
  readonly isComplete: boolean;
  readonly page: Parameters<typeof pageInfoOf>[0];
}

const SearchResultRef = builder.unionType('SearchResult', {
  description: 'Something that a search found. 검색으로 찾은 항목입니다.',
  types: [StatementRef, ArticleRef, OfficialRef, AgencyRef, ProgramRef, EventRef, TopicRef],
  resolveType: (node) => node.type,
});

const SearchEdgeRef = builder.objectRef<LoadedHit>('SearchEdge').implement({
  description: 'Something that a search found, with how well it answers. 찾은 항목과 그 적합도입니다.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Where the list can go on from here. 여기서 목록을 이어 갈 수 있는 커서입니다.',
      resolve: (hit) => encodeCursor(cursorOf(hit)),
    }),
    node: t.field({
      type: SearchResultRef,
      description: 'What was found. 찾은 항목입니다.',
      resolve: ({ node }) => {
        if (node.type === 'Post' || node.type === 'Release') throw new Error(`no ${node.type} is searched`);
        return node;
      },
    }),
    score: t.exposeFloat('score', {
      description:
        'How well it answers; only to be compared within one search. 적합도이며 한 검색 안에서만 비교할 수 있습니다.',
    }),
    highlights: t.field({
      type: [TextSpanRef],
      description:
        'Where the words stand, at most 10 places, in reading order. 검색어가 나온 곳으로, 읽는 순서대로 최대 10곳입니다.',
      resolve: (hit, _args, { scope }) => highlightsOf(scope, hit),
    }),
  }),
});

const SearchConnectionRef = builder.objectRef<SearchPage>('SearchConnection').implement({
  description: 'A page of what a search found, best first. 검색 결과의 한 쪽으로, 적합한 순입니다.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdgeRef],
      description: 'What was found, with how well it answers. 찾은 항목과 적합도입니다.',
      resolve: ({ hits }) => [...hits],
    }),
    pageInfo: t.field({
      type: PageInfoRef,
      description: 'Whether there is more, and how to go on. 더 있는지와 이어 가는 방법입니다.',
      resolve: ({ page }) => pageInfoOf(page),
    }),
    totalCount: t.exposeInt('total', {
      description: 'How many were found. 찾은 개수입니다.',
    }),
    isTotalExact: t.exposeBoolean('isComplete', {
      description:
        'False where so much fits that only the likeliest were looked at: the count is then a lower bound. 너무 많아 일부만 살펴본 경우 false이며, 이때 개수는 하한입니다.',
    }),
  }),
});

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnectionRef,
    description:
      'Full-text search in Korean and English: particles and spaces don’t matter, other names of topics and agencies count. 한국어·영어 전문 검색으로, 조사와 띄어쓰기를 가리지 않고 주제와 기관의 다른 이름도 찾습니다.',
    args: {
      text: t.arg.string({ required: true, description: 'What is searched for. 검색어입니다.' }),
      types: t.arg({
        type: [SearchTypeEnum],
        description: 'Only these; all unless told. 이 종류만이며 기본은 전부입니다.',
      }),
      first: t.arg.int({
        description: 'How many: 20 unless told, at most 100. 몇 개인지: 기본 20개, 최대 100개입니다.',
      }),
      after: t.arg.string({ description: 'Only what comes after this cursor. 이 커서 다음부터입니다.' }),
    },
    resolve: async (_query, { text, types, ...args }, context, info) => {
      const query = parseQuery(text, (words) => otherNamesOf(words, context));
      if (query.terms.length === 0)
        throw badInput('text: there is no word in it; search for a word or a name');
      const wanted = new Set<SearchType>(ALL_TYPES.filter((type) => types?.includes(type) ?? true));
      const none: FoundTexts = { ranked: [], isComplete: true };
      const [statements, articles, names] = await Promise.all([
        wanted.has('STATEMENT') ? findStatements(context.scope, query) : none,
        wanted.has('ARTICLE') ? findArticles(context.scope, query) : none,
        findNamed(text.trim(), wanted, context),
      ]);
      const all: Hit[] = [
        ...names,
        ...statements.ranked.map(({ id, score }) => ({ type: 'Statement' as const, id, score })),
        ...articles.ranked.map(({ id, score }) => ({ type: 'Article' as const, id, score })),
      ].sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1));
      const page = pageOfList(all, { ...pageRequest(args, info, 'ASC'), withTotal: true }, cursorOf);
      const loaded = await Promise.all(page.edges.map((hit) => loadHit(hit, query, context.scope)));
      return {
        hits: loaded.filter((hit) => hit !== null),
        total: all.length,
        isComplete: statements.isComplete && articles.isComplete,
        page,
      };
    },
  }),
}));

function keyOf({ type, id }: Hit): string {
  return `${type}:${id}`;
}

/** Scores have six digits, so a whole number says the same and is compared the same everywhere. */
function cursorOf(hit: Hit) {
  return { count: -Math.round(hit.score * 1e6), key: keyOf(hit) };
}

async function findNamed(
  name: string,
  wanted: ReadonlySet<SearchType>,
  context: ReadContext,
): Promise<Hit[]> {
  const { scope, lexicon } = context;
  const hits: Omit<Hit, 'score'>[] = [];
  const topic = wanted.has('TOPIC') ? (lexicon.topics.find(name)?.name ?? name) : null;
  if (topic !== null && (await topicsById(scope).load(topic)) !== null)
    hits.push({ type: 'Topic', id: topic });
  if (wanted.has('AGENCY')) {
    const known = await Promise.all(
      agencyKeysOf(name, null, context).map((key) => agenciesById(scope).load(key)),
    );
    const registered = known.filter((agency) => agency !== null);
    const agencies = registered.length > 0 ? registered : await agenciesByName(scope, name);
    hits.push(...agencies.map(({ id }) => ({ type: 'Agency' as const, id })));
  }
  if (wanted.has('OFFICIAL') || wanted.has('PROGRAM') || wanted.has('EVENT')) {
    const found = await findNames(scope, name);
    const kinds = { Official: 'OFFICIAL', Program: 'PROGRAM', Event: 'EVENT' } as const;
    hits.push(...found.filter(({ type }) => wanted.has(kinds[type])));
  }
  return hits.map((hit) => ({ ...hit, score: NAME_SCORE }));
}

async function loadHit(hit: Hit, query: SearchQuery, scope: ReadScope): Promise<LoadedHit | null> {
  const node = await loadNode(hit, scope);
  return node === null ? null : { ...hit, node, query };
}

function loadNode({ type, id }: Hit, scope: ReadScope): Promise<GraphNode | null> {
  switch (type) {
    case 'Statement':
      return statementById(scope, id, { articles: true, speakers: true });
    case 'Article':
      return articlesById(scope).load(id);
    case 'Official':
      return officialsByCareer(scope).load(id);
    case 'Agency':
      return agenciesById(scope).load(id);
    case 'Program':
      return programsById(scope).load(id);
    case 'Event':
      return eventsById(scope).load(id);
    case 'Topic':
      return topicsById(scope).load(id);
    case 'Post':
    case 'Release':
      return Promise.resolve(null);
  }
}

const MOST_HIGHLIGHTS = 10;

/** Places in the article: those of a statement lie within its words. */
async function highlightsOf(scope: ReadScope, { node, query }: LoadedHit): Promise<TextSpan[]> {
  if (node.type === 'Statement') return statementHighlights(node, query);
  if (node.type !== 'Article') return [];
  const texts = await textsOfArticles(scope).load(node.id);
  if (texts === null) return [];
  return FIELDS.flatMap((field) =>
    findTerms(texts[field], query.terms).map(({ start, end }) => ({ articleId: node.id, field, start, end })),
  ).slice(0, MOST_HIGHLIGHTS);
}

function statementHighlights(node: StatementNode, query: SearchQuery): TextSpan[] {
  const articleId = node.article?.id;
  if (articleId === undefined) return [];
  return findTerms(node.text, query.terms)
    .slice(0, MOST_HIGHLIGHTS)
    .map(({ start, end }) => ({
      articleId,
      field: 'body',
      start: node.start + start,
      end: node.start + end,
    }));
}
