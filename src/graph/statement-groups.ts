import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import { AgencyChoice, agencyOfList } from './agency-lists.ts';
import { type Days, keysOfDays } from './days.ts';
import { eventOfList } from './event-lists.ts';
import { type ListParent, StatementFilterParams } from './list-kinds.ts';
import { switchOf } from './nodes.ts';
import { officialOfList, TopicChoice } from './official-lists.ts';
import { listsOf, type ReadScope } from './read-scope.ts';
import { INTERVAL_LENGTHS, type Interval, TimelineBucket } from './timelines.ts';
import { SpeakerChoice, topicOfList } from './topic-lists.ts';

/** What statements can have in common, beside the time. */
export const COMMON_THINGS = ['TOPIC', 'AGENCY', 'OFFICIAL', 'OUTLET'] as const;

export type CommonThing = (typeof COMMON_THINGS)[number];

/** How statements are grouped: by what they have in common, by time, or by both. */
export interface Grouping {
  readonly thing: CommonThing | null;
  readonly interval: Interval | null;
}

/** What is counted of some statements; `start` is empty where they aren't grouped by time. */
const Group = TimelineBucket.extend({
  /** Id of the topic, agency or official, or the outlet; empty where statements are grouped by time alone. */
  name: z.string(),
  firstSpokeOn: z.string(),
  lastSpokeOn: z.string(),
});

/** Statements that have something in common. */
export type StatementGroup = z.output<typeof Group>;

const Switch = z.array(z.literal(true));

const GroupingParams = z.object({
  from: z.string(),
  to: z.string(),
  length: z.int(),
  together: Switch,
  byTopic: Switch,
  byAgency: Switch,
  byOfficial: Switch,
  byOutlet: Switch,
});

function groupingParameters({ thing, interval }: Grouping, days: Days): z.infer<typeof GroupingParams> {
  const { above, below } = keysOfDays(days);
  return {
    from: above,
    to: below,
    length: interval === null ? 0 : INTERVAL_LENGTHS[interval],
    together: switchOf(thing === null),
    byTopic: switchOf(thing === 'TOPIC'),
    byAgency: switchOf(thing === 'AGENCY'),
    byOfficial: switchOf(thing === 'OFFICIAL'),
    byOutlet: switchOf(thing === 'OUTLET'),
  };
}

export const groupsOfTopic = keyedGroups('topic-groups', topicOfList, SpeakerChoice);
export const groupsOfOfficial = keyedGroups('official-groups', officialOfList, TopicChoice);
export const groupsOfEvent = keyedGroups('event-groups', eventOfList, TopicChoice);
export const groupsOfAgency = keyedGroups('agency-groups', agencyOfList, AgencyChoice);

/** Groups of the statements of some node, by time and then by name. Nodes of one level come with one statement. */
function keyedGroups<Filter extends object, Parent>(
  file: string,
  { parent, keepParent }: ListParent<Parent>,
  filter: z.ZodType<Filter>,
) {
  const found = statement({
    file: `graph/${file}`,
    params: GroupingParams.extend({ keys: z.array(z.string()) }).and(filter),
    row: z.object({ key: z.string(), parent, groups: z.array(Group) }),
  });
  return listsOf<StatementGroup, [grouping: Grouping, days: Days, narrowed: Filter]>(
    async (scope, keys, grouping, days, narrowed) => {
      const rows = await scope.read(found, { ...groupingParameters(grouping, days), keys, ...narrowed });
      for (const row of rows) keepParent(scope, row.key, row.parent);
      return new Map(rows.map(({ key, groups }) => [key, groups]));
    },
  );
}

const statementGroups = statement({
  file: 'graph/statement-groups',
  params: GroupingParams.and(StatementFilterParams),
  row: z.object({ groups: z.array(Group) }),
});

/** Groups of all statements, by time and then by name. */
export async function groupsOfAll(
  scope: ReadScope,
  grouping: Grouping,
  days: Days,
  narrowed: z.infer<typeof StatementFilterParams>,
): Promise<readonly StatementGroup[]> {
  const params = { ...groupingParameters(grouping, days), ...narrowed };
  const [row] = await scope.read(statementGroups, params);
  return row?.groups ?? [];
}
