import { z } from 'zod';
import { AGENCY_KINDS } from '../model/agency-kind.ts';
import { FIELDS } from '../model/article.ts';
import { sortKey } from '../model/ids.ts';

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

/**
 * An article that comes along with something else, as a list of its columns. A page brings some hundred nodes along, so
 * they come as short lists, and of agencies and topics only what is mostly asked for: the names of columns and long
 * lists of aliases would take more time than all the rest.
 */
export const BroughtArticle = z
  .tuple([z.string(), z.string(), text, text, z.string(), text, z.string()])
  .transform(([id, title, subtitle, outlet, publishedOn, url, language]) => ({
    type: 'Article' as const,
    ...{ id, title, subtitle, outlet, publishedOn, url, language },
    sortKey: sortKey(publishedOn, id),
  }));

const kind = z.enum(AGENCY_KINDS);
const sector = z.enum(['PUBLIC', 'PRIVATE']).nullable();

/** An organisation. */
export const AgencyRow = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: text,
    kind,
    sector,
    aliases: words,
    validFrom: text,
    validTo: text,
    source: text,
    sortKey: z.string(),
  })
  .transform(({ nameEn, aliases, source, ...row }) => ({
    type: 'Agency' as const,
    ...row,
    details: { nameEn, aliases, source },
  }));

/** An organisation that comes along with something else. */
export const BroughtAgency = z
  .tuple([z.string(), z.string(), kind, sector, text, text])
  .transform((row) => broughtAgency(...row));

function broughtAgency(
  id: string,
  name: string,
  itsKind: z.output<typeof kind>,
  itsSector: z.output<typeof sector>,
  validFrom: string | null,
  validTo: string | null,
) {
  return {
    type: 'Agency' as const,
    ...{ id, name, kind: itsKind, sector: itsSector, validFrom, validTo, sortKey: sortKey(name, id) },
    details: null,
  };
}

/** A policy theme; its name is its id. */
export const TopicRow = z
  .object({ id: z.string(), name: z.string(), nameEn: text, aliases: words, sortKey: z.string() })
  .transform(({ nameEn, aliases, ...row }) => ({
    type: 'Topic' as const,
    ...row,
    details: { nameEn, aliases },
  }));

/** A topic that comes along with something else: its name, which is its id. */
export const BroughtTopic = z.string().transform((name) => ({
  type: 'Topic' as const,
  ...{ id: name, name, sortKey: sortKey(name, name) },
  details: null,
}));

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

/** An official who comes along with something else. */
export const BroughtOfficial = z
  .tuple([z.string(), z.string()])
  .transform(([id, name]) => ({ id, name, sortKey: sortKey(name, id) }));

/** A statement by itself; article, topics and speakers stand beside it where they were wanted. */
export const StatementRow = z
  .tuple([
    z.string(),
    z.string(),
    z.boolean(),
    z.string(),
    z.number(),
    z.number(),
    z.string(),
    z.number(),
    z.string(),
  ])
  .transform(([id, words, direct, verb, start, end, rule, confidence, publishedOn]) => ({
    ...{ id, text: words, direct, verb, start, end, rule, confidence, publishedOn },
    sortKey: sortKey(publishedOn, id),
  }));

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

/** One post that an official holds or held, with its agency if that is known. */
export const TenureRow = z
  .tuple([
    z.string(),
    z.string(),
    text,
    text,
    kind.nullable(),
    sector,
    text,
    text,
    z.string(),
    z.string(),
    z.number(),
    z.array(z.string()),
  ])
  .transform(([id, title, agency, name, itsKind, itsSector, validFrom, validTo, ...facts]) => {
    const [firstSeen, lastSeen, articleCount, claims] = facts;
    const isKnown = agency !== null && name !== null && itsKind !== null;
    return {
      post: {
        type: 'Post' as const,
        ...{ id, title },
        agency: isKnown ? broughtAgency(agency, name, itsKind, itsSector, validFrom, validTo) : null,
      },
      ...{ firstSeen, lastSeen, articleCount, claims },
    };
  });

/** What stands beside a statement where it was wanted. */
export const StatementParts = z.object({
  articles: z.array(BroughtArticle),
  topics: z.array(BroughtTopic),
  officials: z.array(BroughtOfficial),
  agencies: z.array(BroughtAgency),
});

/** A statement with its parts. */
export const StatementWithParts = z
  .tuple([
    StatementRow,
    z.array(BroughtArticle),
    z.array(BroughtTopic),
    z.array(BroughtOfficial),
    z.array(BroughtAgency),
  ])
  .transform(([node, articles, topics, officials, agencies]) => ({
    ...{ node, articles, topics, officials, agencies },
  }));

/** An official with the posts. */
export const OfficialWithPosts = z.object({ node: OfficialRow, posts: z.array(TenureRow) });
