import type { AboutEdge, ClaimEdge, MentionEdge, PlainEdge, PostEdge } from '../graph/edges.ts';
import type {
  AgencyNode,
  ArticleNode,
  EventNode,
  OfficialNode,
  ProgramNode,
  StatementNode,
  TopicNode,
} from '../graph/nodes.ts';
import type { ReportEdge } from '../graph/releases.ts';
import { connectionType } from './connection.ts';
import {
  aboutFields,
  type CoAttendeeEdge,
  type CoMentionEdge,
  claimFields,
  coAttendeeFields,
  coMentionFields,
  type MemberOfAgency,
  memberFields,
  mentionFields,
  reportFields,
  speakingFields,
} from './edge-fields.ts';
import type { WordsEdge } from './latest-words.ts';
import {
  AgencyRef,
  ArticleRef,
  EventRef,
  OfficialRef,
  PostRef,
  ProgramRef,
  StatementRef,
  TopicRef,
} from './refs.ts';
import { countArgs, countOf } from './statement-count.ts';

/** An official who was looked for, with how much they said if that was part of it. */
interface FoundOfficial extends PlainEdge<OfficialNode> {
  readonly statementCount?: number;
  readonly reportCount?: number;
}

export const StatementConnection = connectionType<PlainEdge<StatementNode>>({
  name: 'Statement',
  node: StatementRef,
  of: ['statements', '발언'],
});
export const OfficialConnection = connectionType<FoundOfficial>({
  name: 'Official',
  node: OfficialRef,
  of: ['officials', '공직자'],
  edgeFields: (t) => ({
    statementCount: t.int({
      nullable: true,
      args: countArgs,
      description:
        'How many statements have the words of `said`; null where those weren’t asked for. said의 말이 들어간 발언 수이며, 묻지 않았으면 null입니다.',
      resolve: ({ edge: { statementCount, reportCount } }, args) =>
        statementCount === undefined || reportCount === undefined
          ? null
          : countOf({ statementCount, reportCount }, args),
    }),
  }),
});
export const AgencyConnection = connectionType<PlainEdge<AgencyNode>>({
  name: 'Agency',
  node: AgencyRef,
  of: ['agencies', '기관'],
});
export const ProgramConnection = connectionType<PlainEdge<ProgramNode>>({
  name: 'Program',
  node: ProgramRef,
  of: ['programs', '사업·정책'],
});
export const EventConnection = connectionType<PlainEdge<EventNode>>({
  name: 'Event',
  node: EventRef,
  of: ['events', '행사'],
});
export const TopicConnection = connectionType<PlainEdge<TopicNode>>({
  name: 'Topic',
  node: TopicRef,
  of: ['topics', '주제'],
});
export const ArticleConnection = connectionType<PlainEdge<ArticleNode>>({
  name: 'Article',
  node: ArticleRef,
  of: ['articles', '기사'],
});
export const PostConnection = connectionType<PostEdge>({
  name: 'Post',
  node: PostRef,
  of: ['posts', '직위'],
});

export const TopicOfficialConnection = connectionType<WordsEdge<OfficialNode>>({
  name: 'TopicOfficial',
  node: OfficialRef,
  of: ['officials who spoke on a topic', '주제에 대해 발언한 공직자'],
  edgeFields: speakingFields,
});
export const TopicAgencyConnection = connectionType<WordsEdge<AgencyNode>>({
  name: 'TopicAgency',
  node: AgencyRef,
  of: ['agencies that spoke on a topic', '주제에 대해 발언한 기관'],
  edgeFields: speakingFields,
});
export const SpokenTopicConnection = connectionType<WordsEdge<TopicNode>>({
  name: 'SpokenTopic',
  node: TopicRef,
  of: ['topics that somebody spoke on', '발언한 주제'],
  edgeFields: speakingFields,
});

export const ClaimedProgramConnection = connectionType<ClaimEdge<ProgramNode>>({
  name: 'ClaimedProgram',
  node: ProgramRef,
  of: ['programs that articles connect with it', '기사에서 연결된 사업·정책'],
  edgeFields: claimFields,
});
export const ClaimedEventConnection = connectionType<ClaimEdge<EventNode>>({
  name: 'ClaimedEvent',
  node: EventRef,
  of: ['events that articles connect with it', '기사에서 연결된 행사'],
  edgeFields: claimFields,
});
export const ClaimedAgencyConnection = connectionType<ClaimEdge<AgencyNode>>({
  name: 'ClaimedAgency',
  node: AgencyRef,
  of: ['agencies that articles connect with it', '기사에서 연결된 기관'],
  edgeFields: claimFields,
});
export const ClaimedOfficialConnection = connectionType<ClaimEdge<OfficialNode>>({
  name: 'ClaimedOfficial',
  node: OfficialRef,
  of: ['officials whom articles connect with it', '기사에서 연결된 공직자'],
  edgeFields: claimFields,
});
export const ClaimedTopicConnection = connectionType<ClaimEdge<TopicNode>>({
  name: 'ClaimedTopic',
  node: TopicRef,
  of: ['topics that articles connect with it', '기사에서 연결된 주제'],
  edgeFields: claimFields,
});

export const MentioningArticleConnection = connectionType<MentionEdge<ArticleNode>>({
  name: 'MentioningArticle',
  node: ArticleRef,
  of: ['articles that mention it', '언급한 기사'],
  edgeFields: mentionFields,
});
export const MentionedOfficialConnection = connectionType<MentionEdge<OfficialNode>>({
  name: 'MentionedOfficial',
  node: OfficialRef,
  of: ['officials whom an article mentions', '기사가 언급한 공직자'],
  edgeFields: mentionFields,
});
export const MentionedAgencyConnection = connectionType<MentionEdge<AgencyNode>>({
  name: 'MentionedAgency',
  node: AgencyRef,
  of: ['agencies that an article mentions', '기사가 언급한 기관'],
  edgeFields: mentionFields,
});
export const MentionedProgramConnection = connectionType<MentionEdge<ProgramNode>>({
  name: 'MentionedProgram',
  node: ProgramRef,
  of: ['programs that an article mentions', '기사가 언급한 사업·정책'],
  edgeFields: mentionFields,
});
export const MentionedEventConnection = connectionType<MentionEdge<EventNode>>({
  name: 'MentionedEvent',
  node: EventRef,
  of: ['events that an article mentions', '기사가 언급한 행사'],
  edgeFields: mentionFields,
});

export const ReportConnection = connectionType<ReportEdge>({
  name: 'Report',
  node: ArticleRef,
  of: ['articles that report the same words', '같은 발언을 전한 기사'],
  edgeFields: reportFields,
});

export const TopicArticleConnection = connectionType<AboutEdge<ArticleNode>>({
  name: 'TopicArticle',
  node: ArticleRef,
  of: ['articles about a topic', '주제를 다룬 기사'],
  edgeFields: aboutFields,
});
export const ArticleTopicConnection = connectionType<AboutEdge<TopicNode>>({
  name: 'ArticleTopic',
  node: TopicRef,
  of: ['topics of an article', '기사의 주제'],
  edgeFields: aboutFields,
});

export const MemberConnection = connectionType<MemberOfAgency>({
  name: 'AgencyOfficial',
  node: OfficialRef,
  of: ['officials of an agency', '기관의 공직자'],
  edgeFields: memberFields,
});
export const CoMentionedOfficialConnection = connectionType<CoMentionEdge<OfficialNode>>({
  name: 'CoMentionedOfficial',
  node: OfficialRef,
  of: ['officials in the same articles', '같은 기사에 나온 공직자'],
  edgeFields: coMentionFields,
});
export const CoMentionedAgencyConnection = connectionType<CoMentionEdge<AgencyNode>>({
  name: 'CoMentionedAgency',
  node: AgencyRef,
  of: ['agencies in the same articles', '같은 기사에 나온 기관'],
  edgeFields: coMentionFields,
});
export const CoAttendeeConnection = connectionType<CoAttendeeEdge>({
  name: 'CoAttendee',
  node: OfficialRef,
  of: ['officials at the same events', '같은 행사에 참석한 공직자'],
  edgeFields: coAttendeeFields,
});
