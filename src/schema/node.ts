import type { GraphQLResolveInfo } from 'graphql';
import type { GraphNode } from '../graph/nodes.ts';
import { NODES_BY_ID, officialsByCareer, postsById } from '../graph/nodes-by-id.ts';
import { officialOfPages } from '../graph/official-lists.ts';
import { releasesById } from '../graph/releases.ts';
import { statementById } from '../graph/statement-parts.ts';
import { decodeGlobalId, type NodeType } from '../model/global-id.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { ReadContext } from './context.ts';
import { lookAhead } from './look-ahead.ts';
import { wantedByNames } from './page-request.ts';
import { NodeRef } from './refs.ts';
import { namesBelow } from './selection.ts';

/** Most ids that `nodes` takes. */
export const MOST_IDS = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description:
      'Whatever has this id; null if nothing has it any more. An official is found by every id it ever had; the `id` of the answer is the current one. 이 ID를 가진 항목이며 없으면 null입니다. 공직자는 예전 ID로도 찾을 수 있고, 결과의 id가 현재 ID입니다.',
    args: { id: t.arg.id({ required: true, description: 'A global id. 전역 ID입니다.' }) },
    resolve: (_query, { id }, context, info) => nodeOf(id, context, info),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description:
      'Whatever has these ids, in the order asked; null for each that nothing has. 이 ID들의 항목을 요청한 순서로 주며, 없는 것은 null입니다.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'At most 100 global ids. 최대 100개의 전역 ID입니다.',
      }),
    },
    resolve: (_query, { ids }, context, info) => {
      if (ids.length > MOST_IDS)
        throw badInput(`ids: ${ids.length} were asked, at most ${MOST_IDS} are allowed`);
      return Promise.all(ids.map((id) => nodeOf(id, context, info)));
    },
  }),
}));

async function nodeOf(id: string, context: ReadContext, info: GraphQLResolveInfo): Promise<GraphNode | null> {
  const decoded = decodeGlobalId(id);
  if (decoded === null) throw badInput(`id: "${id}" is no id; take ids from the id fields of this schema`);
  await lookAhead(info, decoded.type, decoded.id, context);
  return loadNode(decoded.type, decoded.id, context, info);
}

async function loadNode(
  type: NodeType,
  id: string,
  { scope }: ReadContext,
  info: GraphQLResolveInfo,
): Promise<GraphNode | null> {
  switch (type) {
    case 'Official':
      return (await officialOfPages(scope, id)) ?? (await officialsByCareer(scope).load(id));
    case 'Post':
      return (await postsById(scope).load(id))?.post ?? null;
    case 'Release':
      return (await releasesById(scope).load(id))?.node ?? null;
    case 'Statement':
      return statementById(scope, id, wantedByNames(namesBelow(info, info.fieldNodes, [])));
    default:
      return NODES_BY_ID[type](scope).load(id);
  }
}
