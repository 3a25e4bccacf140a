import { agencyCoMentions } from './agency-co-mentions.ts';
import { agencyOfficials } from './agency-officials.ts';
import { agencyTimeline } from './agency-timeline.ts';
import { articleContents } from './article-contents.ts';
import { articlesWithWord } from './articles-with-word.ts';
import { officialStatements } from './official-statements.ts';
import { officialsByPrefix } from './officials-by-prefix.ts';
import { officialsStatements } from './officials-statements.ts';
import type { Operation } from './operation.ts';
import { pathBetween } from './path-between.ts';
import { topicOfficials } from './topic-officials.ts';

/** What is measured, in the order of its letters. */
export const OPERATIONS: readonly Operation[] = [
  topicOfficials,
  officialStatements,
  officialsStatements,
  articleContents,
  agencyOfficials,
  officialsByPrefix,
  articlesWithWord,
  agencyCoMentions,
  pathBetween,
  agencyTimeline,
];
