import { keysOfDays } from '../graph/days.ts';
import type { TextKind } from '../graph/look-up-terms.ts';
import type { Narrowing } from '../graph/search-texts.ts';
import { builder } from './builder.ts';
import { PageInfoRef, type PageInfoShape } from './connection.ts';
import type { ReadContext } from './context.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { daysOf } from './days-of.ts';
import { agencyIdsOf, officialIdOf, topicIdOf } from './find-names.ts';
import { OrderDirection, SearchFilter } from './inputs.ts';
import { nodeNamesOf, type PageArguments, pageSize, wantedByNames } from './page-request.ts';
import { readQuery } from './read-query.ts';
import { AgencyRef, ArticleRef, EventRef, OfficialRef, ProgramRef, StatementRef, TopicRef } from './refs.ts';
import {
  findHits,
  type Hit,
  type HitKind,
  type HitNode,
  type Hits,
  highlightsOf,
  isNamedKind,
  type LoadedHit,
  loadHit,
} from './search-hits.ts';
import { TextSpanRef } from './text-span.ts';

const TYPES = {
  STATEMENT: { kind: 'Statement', says: 'Statements. 발언입니다.' },
  ARTICLE: { kind: 'Article', says: 'Articles. 기사입니다.' },
  OFFICIAL: { kind: 'Official', says: 'Officials by name. 이름으로 찾은 공직자입니다.' },
  AGENCY: { kind: 'Agency', says: 'Agencies by name or alias. 이름이나 별칭으로 찾은 기관입니다.' },
  PROGRAM: { kind: 'Program', says: 'Programs by name. 이름으로 찾은 사업·정책입니다.' },
  EVENT: { kind: 'Event', says: 'Events by name. 이름으로 찾은 행사입니다.' },
  TOPIC: { kind: 'Topic', says: 'Topics by name or alias. 이름이나 별칭으로 찾은 주제입니다.' },
} as const satisfies Record<string, { kind: HitKind; says: string }>;

const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What is searched. 검색 대상입니다.',
  values: Object.fromEntries(
    Object.entries(TYPES).map(([name, { kind, says }]) => [name, { value: kind, description: says }]),
  ),
});

const SearchOrderField = builder.enumType('SearchOrderField', {
  description: 'What the hits of a search can be ordered by. 검색 결과의 정렬 기준입니다.',
  values: {
    RELEVANCE: { description: 'By how well they answer, best first. 적합도순입니다.' },
    DATE: { description: 'By day; names, which have none, come last. 날짜순이며 이름은 맨 뒤입니다.' },
  },
});

const SearchOrder = builder.inputType('SearchOrder', {
  description: 'An order of hits. 검색 결과의 정렬입니다.',
  fields: (t) => ({
    field: t.field({
      type: SearchOrderField,
      defaultValue: 'RELEVANCE',
      description: 'What the hits are ordered by. 정렬 기준입니다.',
    }),
    direction: t.field({
      type: OrderDirection,
      defaultValue: 'DESC',
      description:
        'Newest or oldest first; of relevance, the best always come first. 최신순·오래된 순이며, 적합도는 늘 높은 순입니다.',
    }),
  }),
});

const SearchResultRef = builder.unionType('SearchResult', {
  description: 'Something that a search found. 검색으로 찾은 항목입니다.',
  types: [StatementRef, ArticleRef, OfficialRef, AgencyRef, ProgramRef, EventRef, TopicRef],
  resolveType: (node: HitNode) => node.type,
});

/** A hit at its place in the whole list. */
interface PlacedHit extends LoadedHit {
  readonly place: number;
}

interface SearchPage extends Hits {
  readonly edges: readonly PlacedHit[];
  readonly pageInfo: PageInfoShape;
}

const SearchEdgeRef = builder.objectRef<PlacedHit>('SearchEdge').implement({
  description: 'Something that a search found, with how well it answers. 찾은 항목과 그 적합도입니다.',
  fields: (t) => ({
    cursor: t.string({
      description: 'Where the list can go on from here. 여기서 목록을 이어 갈 수 있는 커서입니다.',
      resolve: (hit) => cursorOf(hit, hit.place),
    }),
    node: t.field({
      type: SearchResultRef,
      description: 'What was found. 찾은 항목입니다.',
      resolve: ({ node }) => node,
    }),
    score: t.exposeFloat('score', {
      description:
        'How well it answers; only to be compared within one search. 적합도이며 한 검색 안에서만 비교할 수 있습니다.',
    }),
    highlights: t.field({
      type: [TextSpanRef],
      description:
        'Where the words stand, at most 10 places, in reading order; names have none. 검색어가 나온 곳으로, 읽는 순서대로 최대 10곳입니다.',
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
      resolve: ({ edges }) => [...edges],
    }),
    nodes: t.field({
      type: [SearchResultRef],
      description: 'The same without how well it answers. 적합도 없이 항목만 담은 목록입니다.',
      resolve: ({ edges }): HitNode[] => edges.map(({ node }) => node),
    }),
    pageInfo: t.field({
      type: PageInfoRef,
      description: 'Whether there is more, and how to go on. 더 있는지와 이어 가는 방법입니다.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
    totalCount: t.int({
      description: 'How many were found. 찾은 개수입니다.',
      resolve: ({ hits }) => hits.length,
    }),
    totalCountIsLowerBound: t.boolean({
      description:
        'True where more than 10,000 texts have the words: only the newest 10,000 were ranked and counted. 10,000건이 넘어 최신 10,000건만 세고 순위를 매긴 경우 true입니다.',
      resolve: ({ isComplete }) => !isComplete,
    }),
  }),
});

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnectionRef,
    description:
      'Full-text search in Korean and English: particles and spaces don’t matter, other names of topics and agencies count. 한국어·영어 전문 검색으로, 조사와 띄어쓰기를 가리지 않고 주제와 기관의 다른 이름도 찾습니다.',
    args: {
      text: t.arg.string({
        required: true,
        description:
          'What is searched for: at most 200 characters and 12 words. 검색어이며 최대 200자, 12단어입니다.',
      }),
      types: t.arg({
        type: [SearchTypeEnum],
        description: 'Only these; all unless told. 이 종류만이며 기본은 전부입니다.',
      }),
      filter: t.arg({ type: SearchFilter, description: 'Which texts. 글의 조건입니다.' }),
      orderBy: t.arg({ type: SearchOrder, description: 'The order of the list. 목록의 정렬입니다.' }),
      first: t.arg.int({
        description: 'How many: 20 unless told, at most 100. 몇 개인지: 기본 20개, 최대 100개입니다.',
      }),
      after: t.arg.string({ description: 'Only what comes after this cursor. 이 커서 다음부터입니다.' }),
    },
    resolve: async (_query, { text, types, filter, orderBy, first, after }, context, info) => {
      const query = readQuery('text', text, context);
      const limit = pageSize({ first });
      const cursor = after == null ? null : decodeCursor('after', after);
      const wanted = new Set(types ?? Object.values(TYPES).map(({ kind }) => kind));
      const direction = orderBy?.field === 'DATE' ? (orderBy.direction ?? 'DESC') : 'DESC';
      const narrowing = await narrowingOf(filter, context);
      const isNarrowed = Object.values({ ...filter }).some((value) => value != null);
      const found = await findHits(
        context.scope,
        {
          query,
          kinds: TEXT_KINDS.filter((kind) => wanted.has(kind)),
          span: { ...keysOfDays(daysOf(filter)), direction },
          order: orderBy?.field ?? 'RELEVANCE',
          narrowing,
        },
        isNarrowed ? [] : [...wanted].filter(isNamedKind),
      );
      const names = new Set([...nodeNamesOf(info, info.fieldNodes)]);
      return pageOfHits(found, { cursor, limit }, (hit) =>
        loadHit(context.scope, hit, query, wantedByNames(names)),
      );
    },
  }),
}));

const TEXT_KINDS: readonly TextKind[] = ['Statement', 'Article'];

type Filter = Pick<NonNullable<PageArguments['filter']>, 'from' | 'to'> & {
  readonly topic?: string | null | undefined;
  readonly official?: string | null | undefined;
  readonly agency?: string | null | undefined;
};

async function narrowingOf(filter: Filter | null | undefined, context: ReadContext): Promise<Narrowing> {
  const { topic = null, official = null, agency = null } = filter ?? {};
  return {
    topics: topic === null ? [] : [topicIdOf(topic, context)],
    officials: official === null ? [] : [officialIdOf(official)],
    agencies: agency === null ? [] : [(await agencyIdsOf({ agency: agency }, context))[0]],
  };
}

/** The page after a cursor: after the hit that it names, wherever that is now, else after its place. */
async function pageOfHits(
  found: Hits,
  { cursor, limit }: { readonly cursor: ReturnType<typeof decodeCursor> | null; readonly limit: number },
  load: (hit: Hit) => Promise<LoadedHit | null>,
): Promise<SearchPage> {
  const named = cursor === null ? -1 : found.hits.findIndex((hit) => keyOf(hit) === cursor.key);
  const start = cursor === null ? 0 : named >= 0 ? named + 1 : Math.max(0, cursor.count);
  const taken = found.hits.slice(start, start + limit);
  const loaded = await Promise.all(
    taken.map(async (hit, at) => {
      const whole = await load(hit);
      return whole === null ? [] : [{ ...whole, place: start + at }];
    }),
  );
  const at = (index: number) => {
    const hit = taken.at(index);
    return hit === undefined ? null : cursorOf(hit, start + (index < 0 ? taken.length + index : index));
  };
  return {
    ...found,
    edges: loaded.flat(),
    pageInfo: {
      hasNextPage: start + taken.length < found.hits.length,
      hasPreviousPage: start > 0,
      startCursor: at(0),
      endCursor: at(-1),
    },
  };
}

function keyOf({ kind, id }: Hit): string {
  return `${kind}:${id}`;
}

function cursorOf(hit: Hit, place: number): string {
  return encodeCursor({ count: place, key: keyOf(hit) });
}
