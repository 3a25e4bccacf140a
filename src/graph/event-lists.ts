import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { ClaimEdge } from './edges.ts';
import { mentioningArticles, statementList } from './list-kinds.ts';
import { AgencyRow, ClaimFacts, EventRow, OfficialRow, TopicRow } from './node-rows.ts';
import { type AgencyNode, type EventNode, type OfficialNode, officialOf, type TopicNode } from './nodes.ts';
import { eventsById } from './nodes-by-id.ts';
import { TopicChoice } from './official-lists.ts';
import { loadersOf, type ReadScope } from './read-scope.ts';

/** The event that a list hangs on. */
export const eventOfList = {
  parent: EventRow,
  keepParent: (scope: ReadScope, key: string, node: EventNode | null) => {
    eventsById(scope).prime(key, node);
  },
};

export const eventStatements = statementList('event-statements', eventOfList, TopicChoice);
export const eventArticles = mentioningArticles('event-articles', eventOfList);

/** Who holds and who attends an event, and its topics. */
export interface EventParts {
  readonly hosts: readonly ClaimEdge<AgencyNode>[];
  readonly participants: readonly ClaimEdge<AgencyNode>[];
  readonly attendees: readonly ClaimEdge<OfficialNode>[];
  readonly topics: readonly ClaimEdge<TopicNode>[];
}

const agencies = z.array(ClaimFacts.extend({ node: AgencyRow }));

const eventPartsStatement = statement({
  file: 'graph/event-parts',
  params: z.object({ keys: z.array(z.string()) }),
  row: z.object({
    key: z.string(),
    parent: EventRow,
    hosts: agencies,
    participants: agencies,
    attendees: z.array(ClaimFacts.extend({ node: OfficialRow })),
    topics: z.array(ClaimFacts.extend({ node: TopicRow })),
  }),
});

/** The parts of events, best supported first in each. */
export const partsOfEvents = loadersOf<EventParts>(async (scope, keys) => {
  const rows = await scope.read(eventPartsStatement, { keys: [...keys] });
  return new Map(
    rows.map(({ key, parent, hosts, participants, attendees, topics }) => {
      eventOfList.keepParent(scope, key, parent);
      const officials = attendees.map(({ node, ...facts }) => ({ ...facts, node: officialOf({ node }, {}) }));
      return [key, { hosts, participants, attendees: officials, topics }];
    }),
  );
});
