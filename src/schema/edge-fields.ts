import type { FieldMap, ObjectFieldBuilder } from '@pothos/core';
import type { AboutEdge, ClaimEdge, MemberEdge, MentionEdge, SharedEdge } from '../graph/edges.ts';
import { type EvidenceNode, evidenceOfClaims } from '../graph/evidence.ts';
import type { ArticleNode, EventNode, GraphNode, OfficialNode } from '../graph/nodes.ts';
import { articlesById, postsOf } from '../graph/nodes-by-id.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import type { ReportEdge } from '../graph/releases.ts';
import type { Types } from './builder.ts';
import type { PageEdge } from './connection.ts';
import { evidenceOfStatement } from './evidence.ts';
import { evidenceLimit, evidenceList } from './evidence-list.ts';
import { HolderStatus } from './holder-status.ts';
import type { WordsEdge } from './latest-words.ts';
import { ArticleRef, EventRef, EvidenceRef, StatementRef } from './refs.ts';
import { countArgs, countOf } from './statement-count.ts';
import { TextSpanRef } from './text-span.ts';

type EdgeBuilder<Edge> = ObjectFieldBuilder<Types, PageEdge<Edge>>;

/** How much somebody said on a topic. */
export function speakingFields(t: EdgeBuilder<WordsEdge<GraphNode>>): FieldMap {
  return {
    statementCount: t.int({
      args: countArgs,
      description: 'How many statements under this filter. 조건에 맞는 발언 수입니다.',
      resolve: ({ edge }, args) => countOf(edge, args),
    }),
    firstSpokeOn: t.field({
      type: 'Date',
      description: 'Day of the first statement under this filter. 조건에 맞는 첫 발언의 날짜입니다.',
      resolve: ({ edge }) => edge.firstSpokeOn,
    }),
    lastSpokeOn: t.field({
      type: 'Date',
      description: 'Day of the last statement under this filter. 조건에 맞는 마지막 발언의 날짜입니다.',
      resolve: ({ edge }) => edge.lastSpokeOn,
    }),
    statements: t.field({
      type: [StatementRef],
      ...evidenceList,
      description: 'The newest of these statements. 그 발언들로, 최신순입니다.',
      resolve: async ({ edge }, args) => [...(await edge.latest(evidenceLimit(args)))],
    }),
    evidence: t.field({
      type: [EvidenceRef],
      ...evidenceList,
      description:
        'Where articles have these statements, newest first. 기사에서 그 발언이 실린 곳으로, 최신순입니다.',
      resolve: async ({ edge }, args) => {
        const statements = await edge.latest(evidenceLimit(args));
        return statements.flatMap((said) =>
          said.article === null ? [] : [evidenceOfStatement(said, said.article)],
        );
      },
    }),
  };
}

/** The days and the support of a relationship that articles state. */
export function claimFields(t: EdgeBuilder<ClaimEdge<GraphNode>>): FieldMap {
  return supportFields(t, ({ edge }) => edge);
}

/** How much, since when and until when articles say something, and where. */
export type Supported = Pick<ClaimEdge<GraphNode>, 'firstSeen' | 'lastSeen' | 'articleCount' | 'claims'>;

/** The days and the support of what articles state, which `of` finds in a parent. */
export function supportFields<Parent>(
  t: ObjectFieldBuilder<Types, Parent>,
  of: (parent: Parent) => Supported,
): FieldMap {
  return {
    firstSeen: t.field({
      type: 'Date',
      description: 'Day of the first article that says so. 이를 전한 첫 기사의 날짜입니다.',
      resolve: (parent) => of(parent).firstSeen,
    }),
    lastSeen: t.field({
      type: 'Date',
      description: 'Day of the last article that says so. 이를 전한 마지막 기사의 날짜입니다.',
      resolve: (parent) => of(parent).lastSeen,
    }),
    articleCount: t.int({
      description: 'How many articles say so. 이를 전한 기사 수입니다.',
      resolve: (parent) => of(parent).articleCount,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      ...evidenceList,
      description: 'Where articles say so, newest first. 기사에서 이를 말하는 곳으로, 최신순입니다.',
      resolve: (parent, args, { scope }) => evidenceOfClaims(scope, of(parent).claims, evidenceLimit(args)),
    }),
  };
}

/** How an article mentions something. */
export function mentionFields(t: EdgeBuilder<MentionEdge<GraphNode>>): FieldMap {
  return {
    count: t.int({
      description: 'How often the article mentions it. 기사에서 언급한 횟수입니다.',
      resolve: ({ edge }) => edge.count,
    }),
    surfaces: t.stringList({
      description:
        'The words the article uses for it, first seen first. 기사에서 부른 표현으로, 나온 순서입니다.',
      resolve: ({ edge }) => [...edge.surfaces],
    }),
    places: t.field({
      type: [TextSpanRef],
      description: 'Every mention in reading order. 읽는 순서대로 모든 언급 위치입니다.',
      resolve: ({ edge }) => edge.places.map((place) => ({ ...place, articleId: edge.articleId })),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      ...evidenceList,
      description: 'The first mentions as evidence. 처음 나온 언급을 근거로 보여 줍니다.',
      // A mention is certain: it is the words themselves.
      resolve: ({ edge }, args, { scope }) =>
        evidenceAt(scope, edge, { rule: 'mention', confidence: 1 }, evidenceLimit(args)),
    }),
  };
}

/** How an article is about a topic. */
export function aboutFields(t: EdgeBuilder<AboutEdge<GraphNode>>): FieldMap {
  return {
    rank: t.int({
      description:
        'How central the topic is to the article, 1 first. 기사에서의 중심성 순위로 1이 가장 높습니다.',
      resolve: ({ edge }) => edge.rank,
    }),
    rule: t.string({
      description: 'The rule that found it. 이를 찾아낸 규칙입니다.',
      resolve: ({ edge }) => edge.rule,
    }),
    confidence: t.float({
      description: 'How sure the rule is that read it, 0 to 1. 이를 읽은 규칙의 확신도로 0~1입니다.',
      resolve: ({ edge }) => edge.confidence,
    }),
    places: t.field({
      type: [TextSpanRef],
      description: 'The words that say so, in reading order. 근거가 되는 표현의 위치입니다.',
      resolve: ({ edge }) => edge.places.map((place) => ({ ...place, articleId: edge.articleId })),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      ...evidenceList,
      description: 'The same places as evidence. 같은 위치를 근거로 보여 줍니다.',
      resolve: ({ edge }, args, { scope }) => evidenceAt(scope, edge, edge, evidenceLimit(args)),
    }),
  };
}

/** Places in an article as evidence; none if the article was removed meanwhile. */
async function evidenceAt(
  scope: ReadScope,
  { articleId, places }: Pick<MentionEdge<GraphNode>, 'articleId' | 'places'>,
  { rule, confidence }: Pick<EvidenceNode, 'rule' | 'confidence'>,
  first: number,
): Promise<EvidenceNode[]> {
  const article = await articlesById(scope).load(articleId);
  return article === null
    ? []
    : places.slice(0, first).map((place) => ({ article, ...place, rule, confidence }));
}

/** An official of an agency, with the agency's id. */
export interface MemberOfAgency extends MemberEdge {
  readonly agency: string;
}

/** Since when and until when somebody was seen at an agency. */
export function memberFields(t: EdgeBuilder<MemberOfAgency>): FieldMap {
  return {
    firstSeen: t.field({
      type: 'Date',
      description:
        'Day of the first article with the official in this agency. 이 기관 소속으로 처음 나온 날짜입니다.',
      resolve: ({ edge }) => edge.firstSeen,
    }),
    lastSeen: t.field({
      type: 'Date',
      description:
        'Day of the last article with the official in this agency. 이 기관 소속으로 마지막에 나온 날짜입니다.',
      resolve: ({ edge }) => edge.lastSeen,
    }),
    status: t.field({
      type: HolderStatus,
      nullable: true,
      description:
        'How the membership is known for the day of `asOf`; null without one. asOf 날짜의 확인 상태이며, 날짜가 없으면 null입니다.',
      resolve: ({ edge }) => edge.status,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      ...evidenceList,
      description:
        'Where articles name the official in a post of this agency, newest first. 이 기관의 직위로 나온 곳으로, 최신순입니다.',
      resolve: async ({ edge }, args, { scope }) => {
        const tenures = await postsOf(scope, edge.node);
        const here = tenures.filter(({ post }) => post.agency?.id === edge.agency);
        return evidenceOfClaims(
          scope,
          here.flatMap(({ claims }) => claims),
          evidenceLimit(args),
        );
      },
    }),
  };
}

/** Two nodes that share articles, with a way to the newest of them. */
export interface CoMentionEdge<Node extends GraphNode> extends SharedEdge<Node> {
  articles(first: number): Promise<readonly ArticleNode[]>;
}

/** Two officials who attended the same events, with a way to the latest of them. */
export interface CoAttendeeEdge extends SharedEdge<OfficialNode> {
  events(first: number): Promise<readonly EventNode[]>;
}

/** How many articles two nodes share, and which. */
export function coMentionFields(t: EdgeBuilder<CoMentionEdge<GraphNode>>): FieldMap {
  return {
    count: t.int({
      description: 'How many articles they share. 함께 나온 기사 수입니다.',
      resolve: ({ edge }) => edge.count,
    }),
    ...sharedDays(t),
    articles: t.field({
      type: [ArticleRef],
      ...evidenceList,
      description: 'The newest of these articles. 그 기사들로, 최신순입니다.',
      resolve: async ({ edge }, args) => [...(await edge.articles(evidenceLimit(args)))],
    }),
  };
}

/** How many events two officials attended both, and which. */
export function coAttendeeFields(t: EdgeBuilder<CoAttendeeEdge>): FieldMap {
  return {
    count: t.int({
      description: 'How many events both attended. 함께 참석한 행사 수입니다.',
      resolve: ({ edge }) => edge.count,
    }),
    ...sharedDays(t),
    events: t.field({
      type: [EventRef],
      ...evidenceList,
      description:
        'The latest of these events; `attendees` of each has the evidence. 그 행사들로 최신순이며, 근거는 각 행사의 attendees에 있습니다.',
      resolve: async ({ edge }, args) => [...(await edge.events(evidenceLimit(args)))],
    }),
  };
}

function sharedDays<Edge extends SharedEdge<GraphNode>>(t: EdgeBuilder<Edge>): FieldMap {
  return {
    firstSeen: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the first of them, if known. 그중 첫 날짜입니다(알려진 경우).',
      resolve: ({ edge }) => edge.firstSeen,
    }),
    lastSeen: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the last of them, if known. 그중 마지막 날짜입니다(알려진 경우).',
      resolve: ({ edge }) => edge.lastSeen,
    }),
  };
}

/** The statement as another article has it. */
export function reportFields(t: EdgeBuilder<ReportEdge>): FieldMap {
  return {
    statement: t.field({
      type: StatementRef,
      description: 'The statement as that article has it. 그 기사에 실린 발언입니다.',
      resolve: ({ edge }) => edge.statement,
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'Where that article has the words. 그 기사에서 발언이 실린 위치입니다.',
      resolve: ({ edge: { node, statement } }) => evidenceOfStatement(statement, node),
    }),
  };
}
