import type { EvidenceNode } from '../graph/evidence.ts';
import type {
  AgencyNode,
  ArticleNode,
  EventNode,
  GraphNode,
  OfficialNode,
  PostNode,
  ProgramNode,
  ReleaseNode,
  SpeakerNode,
  StatementNode,
  TopicNode,
} from '../graph/nodes.ts';
import type { TimelineBucket } from '../graph/timelines.ts';
import { encodeGlobalId } from '../model/global-id.ts';
import { builder } from './builder.ts';

/** The types by reference, so that types that point at each other can live in files of their own. */
export const NodeRef = builder.interfaceRef<GraphNode>('Node').implement({
  description: 'Anything that has an id of its own. 고유한 ID를 가진 모든 것입니다.',
  resolveType: (node) => node.type,
  fields: (t) => ({
    id: t.id({
      description:
        'An opaque id that stays; `node(id:)` finds the same thing again. 바뀌지 않는 불투명한 ID로, node(id:)로 다시 찾을 수 있습니다.',
      resolve: (node) => encodeGlobalId(node.type, node.id),
    }),
  }),
});

export const AgencyRef = builder.objectRef<AgencyNode>('Agency');
export const ArticleRef = builder.objectRef<ArticleNode>('Article');
export const EventRef = builder.objectRef<EventNode>('Event');
export const OfficialRef = builder.objectRef<OfficialNode>('Official');
export const PostRef = builder.objectRef<PostNode>('Post');
export const ProgramRef = builder.objectRef<ProgramNode>('Program');
export const ReleaseRef = builder.objectRef<ReleaseNode>('Release');
export const StatementRef = builder.objectRef<StatementNode>('Statement');
export const TopicRef = builder.objectRef<TopicNode>('Topic');
export const EvidenceRef = builder.objectRef<EvidenceNode>('Evidence');
export const TimelineBucketRef = builder.objectRef<TimelineBucket>('TimelineBucket');

export const SpeakerRef = builder.unionType('Speaker', {
  description:
    'Whoever makes a statement: an official, or an agency as such. 발언한 주체로, 공직자이거나 기관 자체입니다.',
  types: [OfficialRef, AgencyRef],
  resolveType: (speaker: SpeakerNode) => speaker.type,
});
