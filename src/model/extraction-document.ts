import { z } from 'zod';
import { KgError } from '../errors.ts';
import { AGENCY_KINDS } from './agency-kind.ts';
import { type Article, FIELDS, fieldText } from './article.ts';
import type { ExtractedArticle, Extraction, Span, Support } from './extraction.ts';

const span = z.object({
  field: z.enum(FIELDS),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
const support = span.extend({ rule: z.string(), confidence: z.number().min(0).max(1) });
const grounded = { ...support.shape, mentions: z.array(span) };

/** The JSON document of one article: the annotation format of the gold, with offsets, rules and confidences. */
export const ExtractionDocument = z.object({
  id: z.string().min(1),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().default('ko'),
  title: z.string(),
  subtitle: z.string().nullable(),
  publishedOn: z.iso.date(),
  body: z.string(),
  extractorVersion: z.string(),
  officials: z.array(
    z.object({ name: z.string(), title: z.string(), agency: z.string().nullable(), ...grounded }),
  ),
  agencies: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      kind: z.enum(AGENCY_KINDS),
      key: z.string().nullable(),
      introduced: z.array(z.object({ alias: z.string(), ...support.shape })),
      ...grounded,
    }),
  ),
  programs: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      agency: z.string().nullable(),
      agencySupport: support.nullable(),
      ...grounded,
    }),
  ),
  events: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      date: z.iso.date().nullable(),
      place: z.string().nullable(),
      hosts: z.array(z.string()),
      hostSupports: z.array(support),
      participants: z.array(z.string()),
      participantSupports: z.array(support),
      attendees: z.array(z.string()),
      attendeeSupports: z.array(support),
      ...grounded,
    }),
  ),
  topics: z.array(z.string()),
  topicSupports: z.array(z.object(grounded)),
  statements: z.array(
    z.object({
      speaker: z.string(),
      speakerType: z.enum(['Official', 'Agency']),
      direct: z.boolean(),
      text: z.string(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      verb: z.string(),
      topics: z.array(z.string()),
      event: z.string().nullable(),
      rule: z.string(),
      confidence: z.number().min(0).max(1),
    }),
  ),
});

export type ExtractionDocument = z.infer<typeof ExtractionDocument>;

/** The document of an extracted article; `id` is the name under which the article is printed. */
export function toExtractionDocument(extracted: ExtractedArticle, id: string): ExtractionDocument {
  const { article, extraction, extractorVersion } = extracted;
  return {
    id,
    outlet: article.outlet,
    url: article.url,
    language: article.language,
    title: article.title,
    subtitle: article.subtitle,
    publishedOn: article.publishedOn,
    body: article.body,
    extractorVersion,
    officials: extraction.officials.map((item) => ({
      name: item.name,
      title: item.title,
      agency: item.agency,
      ...groundsOf(item),
    })),
    agencies: extraction.agencies.map((item) => ({
      name: item.name,
      aliases: [...item.aliases],
      kind: item.kind,
      key: item.key,
      introduced: item.introduced.map(({ alias, support: own }) => ({ alias, ...own })),
      ...groundsOf(item),
    })),
    programs: extraction.programs.map((item) => ({
      name: item.name,
      aliases: [...item.aliases],
      agency: item.agency,
      agencySupport: item.agencySupport,
      ...groundsOf(item),
    })),
    events: extraction.events.map((item) => ({
      name: item.name,
      aliases: [...item.aliases],
      date: item.date,
      place: item.place,
      hosts: [...item.hosts],
      hostSupports: [...item.hostSupports],
      participants: [...item.participants],
      participantSupports: [...item.participantSupports],
      attendees: [...item.attendees],
      attendeeSupports: [...item.attendeeSupports],
      ...groundsOf(item),
    })),
    topics: extraction.topics.map((topic) => topic.name),
    topicSupports: extraction.topics.map(groundsOf),
    statements: extraction.statements.map((statement) => ({ ...statement, topics: [...statement.topics] })),
  };
}

function groundsOf({ support, mentions }: { readonly support: Support; readonly mentions: readonly Span[] }) {
  return { ...support, mentions: [...mentions] };
}

/**
 * The extracted article that a document holds, after a check that it is well formed and that every offset points at
 * the words it should; a fault says which item of which article is wrong.
 */
export function fromExtractionDocument(json: unknown): ExtractedArticle {
  const parsed = ExtractionDocument.safeParse(json);
  if (!parsed.success) {
    throw new KgError(
      'ARTICLE_MALFORMED',
      `extracted article ${idOf(json)} is no extraction document: ${z.prettifyError(parsed.error)}; extract it again with malmoi extract`,
      { cause: parsed.error },
    );
  }
  const document = parsed.data;
  const article: Article = {
    title: document.title,
    subtitle: document.subtitle,
    outlet: document.outlet,
    publishedOn: document.publishedOn,
    url: document.url,
    language: document.language,
    body: document.body,
  };
  const extraction: Extraction = {
    officials: document.officials.map((item) => ({
      name: item.name,
      title: item.title,
      agency: item.agency,
      ...groundedOf(item),
    })),
    agencies: document.agencies.map((item) => ({
      name: item.name,
      aliases: item.aliases,
      kind: item.kind,
      key: item.key,
      introduced: item.introduced.map(({ alias, ...own }) => ({ alias, support: own })),
      ...groundedOf(item),
    })),
    programs: document.programs.map((item) => ({
      name: item.name,
      aliases: item.aliases,
      agency: item.agency,
      agencySupport: item.agencySupport,
      ...groundedOf(item),
    })),
    events: document.events.map((item) => ({
      name: item.name,
      aliases: item.aliases,
      date: item.date,
      place: item.place,
      hosts: item.hosts,
      hostSupports: item.hostSupports,
      participants: item.participants,
      participantSupports: item.participantSupports,
      attendees: item.attendees,
      attendeeSupports: item.attendeeSupports,
      ...groundedOf(item),
    })),
    topics: document.topics.map((name, index) => {
      const own = document.topicSupports[index];
      if (own === undefined) throw ungrounded(document.id, `topic "${name}" has no support`);
      return { name, ...groundedOf(own) };
    }),
    statements: document.statements,
  };
  checkGrounds(document.id, article, extraction);
  return { article, extraction, extractorVersion: document.extractorVersion };
}

type GroundedItem = Support & { readonly mentions: readonly Span[] };

function groundedOf({ field, start, end, rule, confidence, mentions }: GroundedItem) {
  return { support: { field, start, end, rule, confidence }, mentions };
}

function checkGrounds(id: string, article: Article, extraction: Extraction): void {
  for (const { text, start, end } of extraction.statements) {
    if (article.body.slice(start, end) !== text) {
      throw ungrounded(
        id,
        `the statement "${text.slice(0, 40)}" is not what the body has at ${start}–${end}`,
      );
    }
  }
  const { officials, agencies, programs, events, topics } = extraction;
  for (const item of [...officials, ...agencies, ...programs, ...events, ...topics]) {
    for (const { field, start, end } of [item.support, ...item.mentions]) {
      if (start >= end || end > fieldText(article, field).length) {
        throw ungrounded(id, `"${item.name}" points at ${field} ${start}–${end}, which isn't there`);
      }
    }
  }
}

function ungrounded(id: string, problem: string): KgError {
  return new KgError(
    'ARTICLE_MALFORMED',
    `extracted article ${id}: ${problem}; extract it again from its source`,
  );
}

function idOf(json: unknown): string {
  return typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string'
    ? json.id
    : '(without id)';
}
