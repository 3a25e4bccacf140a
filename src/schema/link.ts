import { type EvidenceNode, evidenceOfClaims } from '../graph/evidence.ts';
import { type Link, nodeOfKey, RELATIONS, supportOf } from '../graph/neighbours.ts';
import { articlesById } from '../graph/nodes-by-id.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { builder } from './builder.ts';
import { evidenceLimit, evidenceList } from './evidence-list.ts';
import { EvidenceRef, NodeRef } from './refs.ts';

const RELATION_WORDS = {
  ABOUT: 'Is about a topic. 주제를 다룹니다.',
  ATTENDED: 'An official attended an event. 공직자가 행사에 참석했습니다.',
  HAS_PART: 'An agency has another as its part. 하위 기관을 둡니다.',
  HOLDS: 'An official holds or held a post in an agency. 공직자가 기관의 직위를 맡았거나 맡고 있습니다.',
  HOSTS: 'An agency holds an event. 기관이 행사를 주최합니다.',
  MENTIONS: 'An article mentions it. 기사가 언급합니다.',
  PART_OF: 'An agency is part of another. 상위 기관에 속합니다.',
  RUNS: 'An agency runs a program. 기관이 사업·정책을 운영합니다.',
  TOOK_PART_IN: 'An agency takes part in an event. 기관이 행사에 참여합니다.',
} as const;

const RelationEnum = builder.enumType('Relation', {
  description:
    'How two nodes are directly connected, whichever way. 두 항목이 직접 연결된 방식이며 방향은 어느 쪽이든 가능합니다.',
  values: Object.fromEntries(
    RELATIONS.map((relation) => [relation, { value: relation, description: RELATION_WORDS[relation] }]),
  ),
});

/** A direct connection between two nodes. */
export const LinkRef = builder.objectRef<Link>('Link').implement({
  description: 'A direct connection of two nodes. 두 항목 사이의 직접 연결입니다.',
  fields: (t) => ({
    from: t.field({
      type: NodeRef,
      description: 'One end. 한쪽 끝입니다.',
      resolve: (link, _args, { scope }) => endOf(scope, link.from),
    }),
    to: t.field({
      type: NodeRef,
      description: 'The other end. 다른 쪽 끝입니다.',
      resolve: (link, _args, { scope }) => endOf(scope, link.to),
    }),
    relation: t.field({
      type: RelationEnum,
      description: 'How they are connected. 연결 방식입니다.',
      resolve: (link) => link.relation,
    }),
    strength: t.exposeInt('strength', {
      description:
        'How many articles say so; for a mention, how often. 이를 전한 기사 수이며, 언급이면 언급 횟수입니다.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      ...evidenceList,
      description:
        'Where articles say so; nothing where the registry says it. 기사에서 이를 말하는 곳이며, 등록부의 사실이면 비어 있습니다.',
      resolve: (link, args, { scope }) => evidenceOfLink(scope, link, evidenceLimit(args)),
    }),
  }),
});

async function endOf(scope: ReadScope, key: Link['from']) {
  const node = await nodeOfKey(scope, key);
  if (node === null) throw new Error(`${key.type} ${key.id} was removed while it was read`);
  return node;
}

/** A mention is certain: it is the words themselves. */
async function evidenceOfLink(scope: ReadScope, link: Link, first: number): Promise<EvidenceNode[]> {
  const { claims, places } = await supportOf(scope, link);
  if (claims.length > 0) return evidenceOfClaims(scope, claims, first);
  const id = [link.from, link.to].find(({ type }) => type === 'Article')?.id;
  const article = id === undefined ? null : await articlesById(scope).load(id);
  if (article === null) return [];
  return places.slice(0, first).map((place) => ({ article, ...place, rule: 'mention', confidence: 1 }));
}
