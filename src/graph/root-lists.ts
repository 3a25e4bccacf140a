import { z } from 'zod';
import { bySortKey, StatementEdgeRow, statementEdgeOf } from './edges.ts';
import { NoFilter, StatementFilterParams } from './list-kinds.ts';
import { AgencyRow, ArticleRow, EventRow, OfficialWithPosts, ProgramRow, TopicRow } from './node-rows.ts';
import { type OfficialWithPostsRow, officialOf, type Wanted } from './nodes.ts';
import { rootPages } from './root-pages.ts';

const officialEdgeOf = (row: OfficialWithPostsRow, wanted: Wanted) => ({ node: officialOf(row, wanted) });

export const allOfficials = rootPages({
  file: 'officials',
  filter: NoFilter,
  row: OfficialWithPosts,
  edge: officialEdgeOf,
  cursorOf: bySortKey,
});

const names = z.array(z.string());

/** Officials found by one of the `by…` lists (the others are empty) that match the rest as well. */
export const filteredOfficials = rootPages({
  file: 'officials-filtered',
  filter: z.object({
    byName: names,
    byAgency: names,
    byPost: names,
    bySector: names,
    agencies: names,
    titles: names,
    sectors: names,
  }),
  row: OfficialWithPosts,
  edge: officialEdgeOf,
  cursorOf: bySortKey,
});

export const allAgencies = rootPages({
  file: 'agencies',
  filter: z.object({ kinds: z.array(z.string()) }),
  row: z.object({ node: AgencyRow }),
  edge: (row) => row,
  cursorOf: bySortKey,
});

export const allPrograms = rootPages({
  file: 'programs',
  filter: NoFilter,
  row: z.object({ node: ProgramRow }),
  edge: (row) => row,
  cursorOf: bySortKey,
});

export const allEvents = rootPages({
  file: 'events',
  filter: NoFilter,
  row: z.object({ node: EventRow }),
  edge: (row) => row,
  cursorOf: bySortKey,
});

export const allTopics = rootPages({
  file: 'topics',
  filter: NoFilter,
  row: z.object({ node: TopicRow }),
  edge: (row) => row,
  cursorOf: bySortKey,
});

export const allArticles = rootPages({
  file: 'articles',
  filter: NoFilter,
  row: z.object({ node: ArticleRow }),
  edge: (row) => row,
  cursorOf: bySortKey,
});

export const allStatements = rootPages({
  file: 'statements',
  filter: StatementFilterParams,
  row: StatementEdgeRow,
  edge: statementEdgeOf,
  cursorOf: bySortKey,
});
