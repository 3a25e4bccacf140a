import { z } from 'zod';
import { byStatementCount, SpeakingOfficialRow, speakingOfficialOf } from './edges.ts';
import { keyedPages } from './keyed-pages.ts';
import {
  articlesAbout,
  claimedEvents,
  claimedPrograms,
  StatementFilterParams,
  statementList,
} from './list-kinds.ts';
import { AgencyRow, SpeakingFacts, TopicRow } from './node-rows.ts';
import type { WholeTopic } from './nodes.ts';
import { topicsById } from './nodes-by-id.ts';
import type { ReadScope } from './read-scope.ts';

/** The topic that a list hangs on. */
export const topicOfList = {
  parent: TopicRow,
  keepParent: (scope: ReadScope, key: string, node: WholeTopic | null) => {
    topicsById(scope).prime(key, node);
  },
};

const Switch = z.array(z.literal(true));

/** Officials who spoke on a topic: exactly one of the three lists isn't empty. */
export const topicOfficials = keyedPages({
  file: 'topic-officials',
  filter: z.object({ anyone: Switch, agencies: z.array(z.string()), sectors: z.array(z.string()) }),
  ...topicOfList,
  row: SpeakingOfficialRow,
  order: 'COUNT',
  edge: speakingOfficialOf,
  cursorOf: byStatementCount,
});

/** Agencies that spoke on a topic themselves. */
export const topicAgencies = keyedPages({
  file: 'topic-agencies',
  filter: z.object({ kinds: z.array(z.string()) }),
  ...topicOfList,
  row: SpeakingFacts.extend({ node: AgencyRow }),
  order: 'COUNT',
  edge: (row) => row,
  cursorOf: byStatementCount,
});

/** Statements about a topic are of anyone, of officials or of agencies: exactly one of the three lists isn't empty. */
export const SpeakerChoice = StatementFilterParams.extend({
  anyone: Switch,
  officials: z.array(z.string()),
  agencies: z.array(z.string()),
});

export const topicStatements = statementList('topic-statements', topicOfList, SpeakerChoice);

export const topicArticles = articlesAbout('topic-articles', topicOfList);
export const topicPrograms = claimedPrograms('topic-programs', topicOfList);
export const topicEvents = claimedEvents('topic-events', topicOfList);
