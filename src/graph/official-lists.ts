import { z } from 'zod';
import type { PlainEdge, SharedEdge } from './edges.ts';
import type { KeyedPages } from './keyed-pages.ts';
import {
  claimedEvents,
  mentioningArticles,
  SharedFacts,
  StatementFilterParams,
  sharedList,
  statementList,
} from './list-kinds.ts';
import { OfficialRow, OfficialWithPosts } from './node-rows.ts';
import { type OfficialNode, officialOf, type StatementNode, type Wanted } from './nodes.ts';
import type { ReadScope } from './read-scope.ts';
import { loadersOf } from './read-scope.ts';

/** Officials that came with a page, by the id that was asked for; null where it isn't an official's own id. */
const officialsOfPages = loadersOf<OfficialNode>(async () => new Map());

/** The official that a list hangs on. */
export const officialOfList = {
  parent: OfficialRow,
  keepParent: (scope: ReadScope, key: string, row: z.output<typeof OfficialRow> | null) => {
    officialsOfPages(scope).prime(key, row === null ? null : officialOf({ node: row }, {}));
  },
};

/** The official that a page brought along, if one did. */
export function officialOfPages(scope: ReadScope, id: string): Promise<OfficialNode | null> {
  return officialsOfPages(scope).load(id);
}

/** Statements are about any topic or about given ones: exactly one of the two lists isn't empty. */
export const TopicChoice = StatementFilterParams.extend({
  anyTopic: z.array(z.literal(true)),
  aboutTopics: z.array(z.string()),
});

const statementsOfOfficial = statementList(
  'official-statements',
  officialOfList,
  TopicChoice.extend({ anything: TopicChoice.shape.anyTopic }),
);

/** Statements of an official, by day; where nothing narrows them, only their days are looked at. */
export const officialStatements: KeyedPages<z.infer<typeof TopicChoice>, PlainEdge<StatementNode>> = {
  load: (scope, key, request, choice) => {
    const { anyTopic, direct, minConfidence } = choice;
    const isNarrowed = direct.length === 1 || minConfidence > 0;
    const switches = isNarrowed ? { anything: [], anyTopic } : { anything: anyTopic, anyTopic: [] };
    return statementsOfOfficial.load(scope, key, request, { ...choice, ...switches });
  },
};
export const officialArticles = mentioningArticles('official-articles', officialOfList);
export const officialEvents = claimedEvents('official-events', officialOfList);

const SharingOfficial = SharedFacts.extend(OfficialWithPosts.shape);

function sharingOfficialOf(row: z.output<typeof SharingOfficial>, wanted: Wanted): SharedEdge<OfficialNode> {
  const { node: _node, posts: _posts, ...facts } = row;
  return { node: officialOf(row, wanted), ...facts };
}

/** Officials who are mentioned in the same articles. */
export const officialCoMentions = sharedList(
  'official-co-mentions',
  officialOfList,
  SharingOfficial,
  sharingOfficialOf,
);

/** Officials who attended the same events. */
export const officialCoAttendees = sharedList(
  'official-co-attendees',
  officialOfList,
  SharingOfficial,
  sharingOfficialOf,
);
