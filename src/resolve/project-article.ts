import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { articleRecord } from '../model/article-record.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type { AgencyNode, ArticleNode, ArticleRows, StatementNode } from '../model/graph-rows.ts';
import type { Identities } from '../model/identity.ts';
import { articleId, eventId, hashId, programId, sortKey, statementId } from '../model/ids.ts';
import { indexedTokens } from '../search/search-tokens.ts';
import { type AgencyIds, articleAgencyIds, impliedAgencies } from './article-agencies.ts';
import { projectEvidence } from './project-evidence.ts';
import { projectMentions } from './project-mentions.ts';
import { createProjection, type Projection } from './projection.ts';
import { isRegisteredAgency, registeredAgencyNode } from './registered-agency.ts';
import { releaseBands, releaseSignature } from './release-signature.ts';

/**
 * Everything that an article puts into the graph besides its own node, under identities that its names have across all
 * articles.
 */
export function projectArticle(
  extracted: ExtractedArticle,
  lexicon: Lexicon,
  identities: Identities,
): Omit<ArticleRows, 'article'> {
  const agencyIds = articleAgencyIds(extracted, lexicon.agencies);
  const projection = createProjection(extracted, lexicon, identities, agencyIds);
  const { extraction } = extracted;
  const evidence = projectEvidence(projection);
  const topics = new Set([
    ...extraction.topics.map((topic) => topic.name),
    ...extraction.statements.flatMap((statement) => statement.topics),
    ...evidence.flatMap((row) =>
      row.objectLabel === 'Topic' && row.objectId !== null ? [row.objectId] : [],
    ),
  ]);
  return {
    statements: unique(extraction.statements.map((statement) => statementNode(statement, projection))),
    ...projectSpeakers(projection),
    mentions: projectMentions(projection, agencyIds),
    articleTopics: extraction.topics.map((topic, index) => ({
      article: projection.id,
      topic: topic.name,
      rank: index + 1,
      fields: topic.mentions.map((span) => span.field),
      starts: topic.mentions.map((span) => span.start),
      ends: topic.mentions.map((span) => span.end),
      rule: topic.support.rule,
      confidence: topic.support.confidence,
    })),
    evidence,
    agencies: projectAgencies(projection, agencyIds),
    programs: unique(extraction.programs.map(({ name }) => named(programId(name), name))),
    events: unique(
      extraction.events.map(({ name, date }) => {
        const id = eventId(name, date);
        return { id, name, date, sortKey: sortKey(date, id) };
      }),
    ),
    topics: [...topics].sort().map((name) => topicNode(name, lexicon)),
  };
}

const nodes = new WeakMap<ExtractedArticle, ArticleNode>();

/**
 * The node of an article with all that was read out of it, worked out once: it depends on nothing else, so it can be
 * asked for before the article's turn comes.
 */
export function articleNode(extracted: ExtractedArticle): ArticleNode {
  const known = nodes.get(extracted);
  if (known !== undefined) return known;
  const { article, extractorVersion } = extracted;
  const id = articleId(article);
  const signature = releaseSignature(article.body);
  const node: ArticleNode = {
    id,
    ...article,
    contentHash: hashId('content', article.title, article.subtitle, article.body),
    extractorVersion,
    ...articleRecord(extracted),
    sortKey: sortKey(article.publishedOn, id),
    ignored: [],
    signature,
    bands: signature === null ? [] : releaseBands(signature),
    tokens: indexedTokens(article.body, `${article.title}\n\n${article.subtitle ?? ''}`),
  };
  nodes.set(extracted, node);
  return node;
}

function statementNode(
  statement: ExtractedArticle['extraction']['statements'][number],
  { id: article, extracted }: Projection,
): StatementNode {
  const { publishedOn } = extracted.article;
  const id = statementId(article, statement.start);
  const { text, direct, verb, start, end, rule, confidence } = statement;
  return {
    id,
    article,
    text,
    direct,
    verb,
    start,
    end,
    rule,
    confidence,
    publishedOn,
    sortKey: sortKey(publishedOn, id),
    tokens: indexedTokens(text),
    // Who says it is known once a curator's decisions are in.
    ...{ wordsKey: '', distinctKey: '' },
  };
}

function projectSpeakers(
  projection: Projection,
): Pick<ArticleRows, 'speakers' | 'statementTopics' | 'statementEvents'> {
  const speakers = new Map<string, ArticleRows['speakers'][number]>();
  const topics = new Map<string, ArticleRows['statementTopics'][number]>();
  const events = new Map<string, ArticleRows['statementEvents'][number]>();
  for (const { speaker, speakerType, start, topics: about, event } of projection.extracted.extraction
    .statements) {
    const statement = statementId(projection.id, start);
    if (speakerType === 'Agency') {
      const agency = projection.agency(speaker);
      speakers.set(`${statement} ${agency}`, { label: 'Agency', speaker: agency, statement, career: null });
    } else {
      const person = projection.person(speaker);
      if (person === null) continue;
      const { official, career } = person;
      speakers.set(`${statement} ${official}`, { label: 'Official', speaker: official, statement, career });
    }
    for (const topic of about) topics.set(`${statement} ${topic}`, { from: statement, to: topic });
    const eventKey = event === null ? undefined : projection.eventIds.get(event);
    if (eventKey !== undefined) events.set(statement, { from: statement, to: eventKey });
  }
  return {
    speakers: [...speakers.values()],
    statementTopics: [...topics.values()],
    statementEvents: [...events.values()],
  };
}

function projectAgencies(projection: Projection, agencyIds: AgencyIds): readonly AgencyNode[] {
  const { extraction } = projection.extracted;
  const registry = projection.lexicon.agencies;
  const names = [...extraction.agencies.map(({ name }) => name), ...impliedAgencies(extraction)];
  return unique(
    names.flatMap((name): AgencyNode[] => {
      const id = projection.agency(name);
      if (isRegisteredAgency(id, registry)) return [registeredAgencyNode(id, registry)];
      // A short form of another article's agency: that article brings the node.
      if (id !== agencyIds(name)) return [];
      return [
        { id, name, nameEn: null, kind: null, sector: null, validFrom: null, validTo: null, source: null },
      ];
    }),
  );
}

function topicNode(name: string, { topics }: Lexicon): ArticleRows['topics'][number] {
  const topic = topics.find(name);
  return {
    id: name,
    nameEn: topic?.nameEn ?? null,
    aliases: topic?.aliases ?? [],
    sortKey: sortKey(name, name),
  };
}

function named(id: string, name: string) {
  return { id, name, sortKey: sortKey(name, id) };
}

function unique<T extends { readonly id: string }>(nodes: readonly T[]): readonly T[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
