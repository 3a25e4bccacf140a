import { z } from 'zod';
import type { MemberEdge, PostEdge, SharedEdge } from './edges.ts';
import { keyedPages } from './keyed-pages.ts';
import {
  claimedEvents,
  claimedPrograms,
  mentioningArticles,
  NoFilter,
  SharedFacts,
  sharedList,
  statementList,
} from './list-kinds.ts';
import { AgencyRow, OfficialWithPosts, PostRow } from './node-rows.ts';
import { type AgencyNode, officialOf, type Wanted, type WholeAgency } from './nodes.ts';
import { agenciesById } from './nodes-by-id.ts';
import { TopicChoice } from './official-lists.ts';
import type { ReadScope } from './read-scope.ts';

/** The agency that a list hangs on. */
export const agencyOfList = {
  parent: AgencyRow,
  keepParent: (scope: ReadScope, key: string, node: WholeAgency | null) => {
    agenciesById(scope).prime(key, node);
  },
};

const MemberRow = OfficialWithPosts.extend({
  firstSeen: z.string(),
  lastSeen: z.string(),
  sortKey: z.string(),
});

function memberOf(row: z.output<typeof MemberRow>, wanted: Wanted): MemberEdge {
  const { firstSeen, lastSeen, sortKey } = row;
  return { node: officialOf(row, wanted), status: null, firstSeen, lastSeen, sortKey };
}

/** Officials who hold or held a post in an agency, last seen first. */
export const agencyOfficials = keyedPages({
  file: 'agency-officials',
  filter: NoFilter,
  ...agencyOfList,
  row: MemberRow,
  order: 'KEY',
  edge: memberOf,
  cursorOf: (edge) => ({ count: 0, key: edge.sortKey }),
});

/** A post; whoever asks for an agency's posts knows the agency and puts it in. */
function postEdgeOf({ node, sortKey }: { node: z.output<typeof PostRow>; sortKey: string }): PostEdge {
  return { node: { type: 'Post', ...node, agency: null }, sortKey };
}

/** Posts in an agency, by title. */
export const agencyPosts = keyedPages({
  file: 'agency-posts',
  filter: NoFilter,
  ...agencyOfList,
  row: z.object({ node: PostRow, sortKey: z.string() }),
  order: 'KEY',
  edge: postEdgeOf,
  cursorOf: (edge) => ({ count: 0, key: edge.sortKey }),
});

/** Statements of an agency are its own, those of its officials in their offices there, or both; those of `others` too. */
export const AgencyChoice = TopicChoice.extend({
  others: z.array(z.string()),
  ofItself: z.array(z.literal(true)),
  ofOfficials: z.array(z.literal(true)),
});

export const agencyStatements = statementList('agency-statements', agencyOfList, AgencyChoice);

export const agencyPrograms = claimedPrograms('agency-programs', agencyOfList);
export const agencyHostedEvents = claimedEvents('agency-hosted-events', agencyOfList);
export const agencyAttendedEvents = claimedEvents('agency-attended-events', agencyOfList);
export const agencyArticles = mentioningArticles('agency-articles', agencyOfList);

/** Agencies that are mentioned in the same articles. */
export const agencyCoMentions = sharedList(
  'agency-co-mentions',
  agencyOfList,
  SharedFacts.extend({ node: AgencyRow }),
  (row): SharedEdge<AgencyNode> => row,
);
