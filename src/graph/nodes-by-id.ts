import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import {
  AgencyRow,
  ArticleRow,
  ClaimFacts,
  EventRow,
  OfficialRow,
  OfficialWithPosts,
  PostRow,
  ProgramRow,
  TenureRow,
  TopicRow,
} from './node-rows.ts';
import {
  type AgencyNode,
  type OfficialNode,
  officialOf,
  type PostNode,
  type Tenure,
  type TopicNode,
  type WholeAgency,
  type WholeTopic,
} from './nodes.ts';
import { loadersOf, type ReadScope } from './read-scope.ts';

const Keys = z.object({ keys: z.array(z.string()) });

export const agenciesById = byId('agencies-by-id', AgencyRow);
export const articlesById = byId('articles-by-id', ArticleRow);
export const eventsById = byId('events-by-id', EventRow);
export const programsById = byId('programs-by-id', ProgramRow);
export const topicsById = byId('topics-by-id', TopicRow);

function byId<Node>(file: string, node: z.ZodType<Node>) {
  const found = statement({
    file: `graph/${file}`,
    params: Keys,
    row: (raw) => ({ key: z.string().parse(raw['key']), node: node.parse(raw['node']) }),
  });
  return loadersOf<Node>(async (scope, keys) => {
    const rows = await scope.read(found, { keys: [...keys] });
    return new Map(rows.map((row) => [row.key, row.node]));
  });
}

/** What is known of an agency beside its name and kind; one that came along with something else is looked up for it. */
export async function detailsOfAgency(
  scope: ReadScope,
  agency: AgencyNode,
): Promise<WholeAgency['details'] | null> {
  return agency.details ?? (await agenciesById(scope).load(agency.id))?.details ?? null;
}

/** The other names of a topic; one that came along with something else is looked up for them. */
export async function detailsOfTopic(
  scope: ReadScope,
  topic: TopicNode,
): Promise<WholeTopic['details'] | null> {
  return topic.details ?? (await topicsById(scope).load(topic.id))?.details ?? null;
}

const officialsByCareerStatement = statement({
  file: 'graph/officials-by-career',
  params: Keys.extend({ posts: z.int() }),
  row: OfficialWithPosts.extend({ key: z.string() }),
});

/** Officials with their posts, by any of their careers, their own id among them. */
export const officialsByCareer = loadersOf<OfficialNode>(async (scope, keys) => {
  const rows = await scope.read(officialsByCareerStatement, { keys: [...keys], posts: 1 });
  return new Map(rows.map((row) => [row.key, officialOf(row, { posts: true })]));
});

const officialPostsStatement = statement({
  file: 'graph/official-posts',
  params: Keys.extend({ posts: z.int() }),
  row: z.object({ key: z.string(), posts: z.array(TenureRow) }),
});

const postsByOfficial = loadersOf<readonly Tenure[]>(async (scope, keys) => {
  const rows = await scope.read(officialPostsStatement, { keys: [...keys], posts: 1 });
  return new Map(rows.map((row) => [row.key, row.posts]));
});

/** Posts that an official holds or held, last seen first. */
export function postsOf(
  scope: ReadScope,
  official: OfficialNode,
): readonly Tenure[] | Promise<readonly Tenure[]> {
  return (
    official.posts ??
    postsByOfficial(scope)
      .load(official.id)
      .then((posts) => posts ?? [])
  );
}

/** Somebody who was seen in a post. */
export type Holder = z.output<typeof ClaimFacts> & {
  readonly node: OfficialNode;
  /** When they were first seen in another post after the last time in this one. */
  readonly movedOn: string | null;
};

const postHoldersStatement = statement({
  file: 'graph/post-holders',
  params: Keys,
  row: z.object({
    key: z.string(),
    node: PostRow,
    agency: AgencyRow.nullable(),
    holders: z.array(ClaimFacts.extend({ node: OfficialRow, movedOn: z.string().nullable() })),
  }),
});

/** Posts with everybody who was seen in them, first seen first. */
export const postsById = loadersOf<{ readonly post: PostNode; readonly holders: readonly Holder[] }>(
  async (scope, keys) => {
    const rows = await scope.read(postHoldersStatement, { keys: [...keys] });
    return new Map(
      rows.map((row) => [
        row.key,
        {
          post: { type: 'Post', ...row.node, agency: row.agency },
          holders: row.holders.map(({ node, ...facts }) => ({ ...facts, node: officialOf({ node }, {}) })),
        },
      ]),
    );
  },
);

/** What finds the nodes of a type by their ids: an official by any of the ids that they ever had. */
export const NODES_BY_ID = {
  Agency: agenciesById,
  Article: articlesById,
  Event: eventsById,
  Official: officialsByCareer,
  Program: programsById,
  Topic: topicsById,
} as const;
