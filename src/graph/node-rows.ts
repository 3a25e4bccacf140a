import { z } from 'zod';
import { AGENCY_KINDS } from '../model/agency-kind.ts';
import { FIELDS } from '../model/article.ts';

const text = z.string().nullable();
const words = z
  .array(z.string())
  .nullable()
  .transform((list) => list ?? []);

/** An article without its body, which only evidence needs. */
export const ArticleRow = z
  .object({
    id: z.string(),
    title: z.string(),
    subtitle: text,
    outlet: text,
    publishedOn: z.string(),
    url: text,
    language: z.string(),
    sortKey: z.string(),
  })
  .transform((row) => ({ type: 'Article' as const, ...row }));

/** An organisation. */
export const AgencyRow = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: text,
    kind: z.enum(AGENCY_KINDS),
    sector: z.enum(['PUBLIC', 'PRIVATE']).nullable(),
    aliases: words,
    validFrom: text,
    validTo: text,
    source: text,
    sortKey: z.string(),
  })
  .transform((row) => ({ type: 'Agency' as const, ...row }));

/** A policy theme; its name is its id. */
export const TopicRow = z
  .object({ id: z.string(), name: z.string(), nameEn: text, aliases: words, sortKey: z.string() })
  .transform((row) => ({ type: 'Topic' as const, ...row }));

/** A policy, law, plan or fund. */
export const ProgramRow = z
  .object({ id: z.string(), name: z.string(), aliases: words, sortKey: z.string() })
  .transform((row) => ({ type: 'Program' as const, ...row }));

/** A happening. */
export const EventRow = z
  .object({ id: z.string(), name: z.string(), date: text, place: text, aliases: words, sortKey: z.string() })
  .transform((row) => ({ type: 'Event' as const, ...row }));

/** One press release in several outlets. */
export const ReleaseRow = z
  .object({ id: z.string(), firstSeen: z.string(), lastSeen: z.string(), articleCount: z.number() })
  .transform((row) => ({ type: 'Release' as const, ...row }));

/** A post by itself; which agency it belongs to stands beside it. */
export const PostRow = z.object({ id: z.string(), title: z.string() });

/** An official by themselves; the posts stand beside it where they were wanted. */
export const OfficialRow = z.object({ id: z.string(), name: z.string(), sortKey: z.string() });

/** A statement by itself; article, topics and speakers stand beside it where they were wanted. */
export const StatementRow = z.object({
  id: z.string(),
  text: z.string(),
  direct: z.boolean(),
  verb: z.string(),
  start: z.number(),
  end: z.number(),
  rule: z.string(),
  confidence: z.number(),
  publishedOn: z.string(),
  sortKey: z.string(),
});

/** What a relationship that articles support says of itself. */
export const ClaimFacts = z.object({
  firstSeen: z.string(),
  lastSeen: z.string(),
  articleCount: z.number(),
  claims: z.array(z.string()),
});

/** Where an article mentions something: parallel lists, one entry per mention. */
export const MentionFacts = z.object({
  count: z.number(),
  surfaces: z.array(z.string()),
  fields: z.array(z.enum(FIELDS)),
  starts: z.array(z.number()),
  ends: z.array(z.number()),
});

/** How an article is about a topic. */
export const AboutFacts = z.object({
  rank: z.number(),
  fields: z.array(z.enum(FIELDS)),
  starts: z.array(z.number()),
  ends: z.array(z.number()),
  rule: z.string(),
  confidence: z.number(),
});

/** How much was said: on a topic, or by somebody. Words that several articles of one release have are one statement. */
export const SpeakingFacts = z.object({
  statementCount: z.number(),
  /** Every article's report of them. */
  reportCount: z.number(),
  firstSpokeOn: z.string(),
  lastSpokeOn: z.string(),
});

/** One post that an official holds or held. */
export const TenureRow = ClaimFacts.extend({ post: PostRow, agency: AgencyRow.nullable() }).transform(
  ({ post, agency, ...facts }) => ({ post: { type: 'Post' as const, ...post, agency }, ...facts }),
);

/** What stands beside a statement where it was wanted. */
export const StatementParts = z.object({
  articles: z.array(ArticleRow),
  topics: z.array(TopicRow),
  officials: z.array(z.object({ speaker: OfficialRow, career: text })),
  agencies: z.array(AgencyRow),
});

/** A statement with its parts. */
export const StatementWithParts = StatementParts.extend({ node: StatementRow });

/** An official with the posts. */
export const OfficialWithPosts = z.object({ node: OfficialRow, posts: z.array(TenureRow) });
