import type { GraphQLResolveInfo } from 'graphql';
import type { AgencyNode, OfficialNode, TopicNode } from '../graph/nodes.ts';
import { agenciesById, officialsByCareer, topicsById } from '../graph/nodes-by-id.ts';
import { type Cursor, type Page, pageOfList } from '../graph/page.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { COMMON_THINGS, type Grouping, type StatementGroup } from '../graph/statement-groups.ts';
import { INTERVAL_LENGTHS, type Interval, type TimelineBucket } from '../graph/timelines.ts';
import { builder } from './builder.ts';
import { connectionType } from './connection.ts';
import { type PageArguments, pageArgs, pageRequest } from './page-request.ts';
import { NodeRef, TimelineBucketRef } from './refs.ts';
import { countArgs, countOf } from './statement-count.ts';
import { intervalArgs } from './timeline.ts';

const WORDS = {
  YEAR: 'The year. 연도입니다.',
  MONTH: 'The month. 월입니다.',
  DAY: 'The day. 날짜입니다.',
  TOPIC:
    'The topic; a statement on several is in the group of each. 주제이며, 여러 주제의 발언은 각 주제에 들어갑니다.',
  AGENCY:
    'The agency that spoke, itself or through the official in whose office there it was said. 기관 명의로 말했거나 말한 공직자가 속한 기관입니다.',
  OFFICIAL: 'The official who spoke. 발언한 공직자입니다.',
  OUTLET: 'The outlet of the article. 기사의 매체입니다.',
} as const;

const INTERVALS = ['YEAR', 'MONTH', 'DAY'] as const;
const ALL = [...INTERVALS, ...COMMON_THINGS] as const;

const StatementGrouping = builder.enumType('StatementGrouping', {
  description:
    'What the statements of a group have in common. Statements that have none of it are in no group. 한 묶음의 발언이 공유하는 것이며, 해당하는 것이 없는 발언은 어느 묶음에도 들어가지 않습니다.',
  values: Object.fromEntries(ALL.map((name) => [name, { value: name, description: WORDS[name] }])),
});

type GroupingName = (typeof ALL)[number];

/** Finds the groups of some statements; what statements these are is settled where it is made. */
export type FindGroups = (grouping: Grouping) => Promise<readonly StatementGroup[]>;

interface GroupShape extends StatementGroup {
  readonly by: GroupingName;
  readonly find: FindGroups;
}

const StatementGroupRef = builder.objectRef<GroupShape>('StatementGroup').implement({
  description: 'Statements that have something in common, counted. 공통점이 있는 발언을 센 묶음입니다.',
  fields: (t) => ({
    name: t.string({
      description:
        'What they have in common: 2021-10, or the name of the topic, agency, official or outlet. 공통점이며, 2021-10 같은 기간이나 주제·기관·공직자·매체의 이름입니다.',
      resolve: async (group, _args, { scope }) => (await nodeOf(group, scope))?.name ?? nameOf(group),
    }),
    node: t.field({
      type: NodeRef,
      nullable: true,
      description:
        'The topic, agency or official; null for times and outlets. 주제·기관·공직자이며, 기간이나 매체이면 null입니다.',
      resolve: (group, _args, { scope }) => nodeOf(group, scope),
    }),
    statementCount: t.int({
      args: countArgs,
      description: 'How many statements. 발언 수입니다.',
      resolve: countOf,
    }),
    articleCount: t.exposeInt('articleCount', {
      description: 'How many articles report them. 이를 전한 기사 수입니다.',
    }),
    firstSpokeOn: t.field({
      type: 'Date',
      description: 'Day of the first of them. 그중 첫 발언의 날짜입니다.',
      resolve: (group) => group.firstSpokeOn,
    }),
    lastSpokeOn: t.field({
      type: 'Date',
      description: 'Day of the last of them. 그중 마지막 발언의 날짜입니다.',
      resolve: (group) => group.lastSpokeOn,
    }),
    timeline: t.field({
      type: [TimelineBucketRef],
      description: 'The same statements by time. 같은 발언을 시기별로 센 것입니다.',
      args: intervalArgs,
      resolve: (group, { interval }) => timelineOf(group, interval ?? 'MONTH'),
    }),
  }),
});

export const StatementGroupConnection = connectionType<{ readonly node: GroupShape }>({
  name: 'StatementGroup',
  node: StatementGroupRef,
  of: ['groups of statements', '발언 묶음'],
});

/** The description of a list of groups of some statements. */
export function statementGroups(english: string, korean: string): string {
  return `${english} in groups, counted: the latest time first, or the group with most statements. ${korean}을 묶음별로 센 것으로, 기간별이면 최신순, 아니면 발언이 많은 순입니다.`;
}

/** The arguments of every list of groups. */
export const groupArgs = builder.args((t) => ({
  ...pageArgs,
  group: t.field({
    type: StatementGrouping,
    required: true,
    description: 'What the statements of a group have in common. 한 묶음의 발언이 공유하는 것입니다.',
  }),
}));

/** A page of groups of the statements that `find` counts. */
export async function groupPage(
  args: PageArguments & { readonly group: string },
  info: GraphQLResolveInfo,
  find: FindGroups,
): Promise<Page<{ readonly node: GroupShape }>> {
  const by = ALL.find((name) => name === args.group) ?? 'MONTH';
  const groups = await find(groupingOf(by));
  const edges = groups.map((group) => ({ node: { ...group, by, find } }));
  edges.sort((a, b) => compare(cursorOf(a), cursorOf(b)));
  return pageOfList(edges, pageRequest(args, info, 'ASC'), cursorOf);
}

function groupingOf(by: GroupingName): Grouping {
  const interval = INTERVALS.find((name) => name === by) ?? null;
  const thing = COMMON_THINGS.find((name) => name === by) ?? null;
  return { thing, interval };
}

/** Later intervals come first: the digits of a day are a number that grows with it. */
function cursorOf({ node }: { readonly node: GroupShape }): Cursor {
  if (node.start === '') return { count: -node.statementCount, key: node.name };
  return { count: -Number(node.start.replaceAll('-', '')), key: node.start };
}

function compare(a: Cursor, b: Cursor): number {
  return a.count - b.count || (a.key < b.key ? -1 : 1);
}

function nameOf({ name, start }: GroupShape): string {
  return start === '' ? name : start;
}

async function nodeOf(
  { by, name }: GroupShape,
  scope: ReadScope,
): Promise<AgencyNode | OfficialNode | TopicNode | null> {
  switch (by) {
    case 'TOPIC':
      return topicsById(scope).load(name);
    case 'AGENCY':
      return agenciesById(scope).load(name);
    case 'OFFICIAL':
      return officialsByCareer(scope).load(name);
    default:
      return null;
  }
}

/** The timelines of all groups of a page come with one statement. */
async function timelineOf(group: GroupShape, interval: Interval): Promise<TimelineBucket[]> {
  const { by, name, start } = group;
  const length = INTERVAL_LENGTHS[interval];
  // A month lies in one year, so that there is nothing to divide.
  if (start.length >= length) return [{ ...group, start: start.slice(0, length) }];
  const all = await group.find({ thing: groupingOf(by).thing, interval });
  return all.filter((each) => each.name === name && each.start.startsWith(start));
}
