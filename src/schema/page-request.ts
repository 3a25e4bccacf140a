import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Wanted } from '../graph/nodes.ts';
import type { Page, PageRequest } from '../graph/page.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { decodeCursor } from './cursor.ts';
import { daysOf } from './days-of.ts';
import { namesBelow } from './selection.ts';

/** What a page holds unless told, and at most. */
export const PAGE_SIZE = { usual: 20, most: 100 } as const;

/** The four arguments of every connection. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: `How many from the start, or after \`after\`: 20 unless told, at most 100. 앞에서부터 몇 개인지: 기본 20개, 최대 100개입니다.`,
  }),
  after: t.string({
    description: 'Only what comes after this cursor. 이 커서 다음부터입니다.',
  }),
  last: t.int({
    description: `How many from the end, or before \`before\`; not together with \`first\`. 뒤에서부터 몇 개인지: first와 함께 쓸 수 없습니다.`,
  }),
  before: t.string({
    description: 'Only what comes before this cursor. 이 커서 앞까지입니다.',
  }),
}));

type Maybe<T> = T | null | undefined;

/** The arguments that shape a page. */
export interface PageArguments {
  readonly first?: Maybe<number>;
  readonly after?: Maybe<string>;
  readonly last?: Maybe<number>;
  readonly before?: Maybe<string>;
  readonly orderBy?: Maybe<{ readonly direction?: Maybe<'ASC' | 'DESC'> }>;
  readonly filter?: Maybe<{ readonly from?: Maybe<string>; readonly to?: Maybe<string> }>;
}

/** What the graph is asked for: the arguments, checked, and whatever the selection wants brought along. */
export function pageRequest(
  args: PageArguments,
  info: GraphQLResolveInfo,
  direction: 'ASC' | 'DESC' = 'DESC',
): PageRequest {
  return {
    limit: pageSize(args),
    direction: args.orderBy?.direction ?? direction,
    isBackward: isGiven(args.last),
    after: isGiven(args.after) ? decodeCursor('after', args.after) : null,
    before: isGiven(args.before) ? decodeCursor('before', args.before) : null,
    withTotal: namesBelow(info, info.fieldNodes, []).has('totalCount'),
    ...daysOf(args.filter),
    wanted: wantedOf(info),
  };
}

/** What edges say of the days on which something was counted. */
const DAY_FIELDS = ['firstSeen', 'lastSeen', 'firstSpokeOn', 'lastSpokeOn'];

/** What the selected connection and its nodes are asked for. */
export function wantedOf(info: GraphQLResolveInfo): Wanted {
  const names = namesBelow(info, info.fieldNodes, ['edges']);
  return {
    ...wantedByNames(nodeNamesOf(info, info.fieldNodes)),
    days: DAY_FIELDS.some((name) => names.has(name)),
  };
}

/** The names of what connections are asked for of their nodes. */
export function nodeNamesOf(
  document: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>,
  connections: readonly FieldNode[],
): Set<string> {
  return new Set([
    ...namesBelow(document, connections, ['edges', 'node']),
    ...namesBelow(document, connections, ['nodes']),
  ]);
}

const POST_FIELDS = ['posts', 'currentPost', 'currentPosts', 'postAt', 'postsAt'] as const;

/** What a node is asked for, by the names of the fields selected on it. */
export function wantedByNames(names: ReadonlySet<string>): Wanted {
  return {
    posts: POST_FIELDS.some((name) => names.has(name)),
    articles: names.has('article') || names.has('evidence'),
    topics: names.has('topics'),
    speakers: names.has('speakers'),
  };
}

/** A page of nothing, for a list whose node was removed meanwhile. */
export const NO_PAGE = {
  edges: [],
  cursorOf: () => ({ count: 0, key: '' }),
  hasNext: false,
  hasPrevious: false,
  total: 0,
} as const satisfies Page<never>;

/** How many a page is to hold. */
export function pageSize({ first, last }: Pick<PageArguments, 'first' | 'last'>): number {
  if (isGiven(first) && isGiven(last)) throw badInput('first and last exclude each other; leave one out');
  const size = first ?? last ?? PAGE_SIZE.usual;
  const argument = isGiven(last) ? 'last' : 'first';
  if (size < 0) throw badInput(`${argument}: ${size} is less than nothing; ask for 0 to ${PAGE_SIZE.most}`);
  if (size > PAGE_SIZE.most) {
    throw badInput(
      `${argument}: ${size} was asked, at most ${PAGE_SIZE.most} are allowed; page on with cursors`,
    );
  }
  return size;
}

function isGiven<T>(value: Maybe<T>): value is T {
  return value !== null && value !== undefined;
}
