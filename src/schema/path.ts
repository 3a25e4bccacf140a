import { findPath, LONGEST_PATH } from '../graph/find-path.ts';
import { findNeighborhood } from '../graph/neighborhood.ts';
import { LINKED_TYPES, type Link, linksOf, type NodeKey, nodeOfKey } from '../graph/neighbours.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { decodeGlobalId } from '../model/global-id.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { LinkRef } from './link.ts';
import { NodeRef } from './refs.ts';

/** Nodes with the connections between them. */
interface NodesAndLinks {
  readonly keys: readonly NodeKey[];
  readonly links: readonly Link[];
}

const PathRef = builder.objectRef<NodesAndLinks>('Path').implement({
  description: 'A way from one node to another. 한 항목에서 다른 항목까지의 경로입니다.',
  fields: (t) => ({
    length: t.int({
      description: 'How many steps it has. 단계 수입니다.',
      resolve: (path) => path.links.length,
    }),
    nodes: t.field({
      type: [NodeRef],
      description: 'The nodes on the way, both ends among them. 양 끝을 포함한 경로 위의 항목들입니다.',
      resolve: (path, _args, { scope }) => nodesOf(scope, path.keys),
    }),
    steps: t.field({
      type: [LinkRef],
      description:
        'The connections, in order, each with its evidence. 순서대로 이어진 연결이며 각각 근거가 있습니다.',
      resolve: (path) => [...path.links],
    }),
  }),
});

const NeighborhoodRef = builder.objectRef<NodesAndLinks>('Neighborhood').implement({
  description: 'A node with what is around it, for drawing. 그림으로 그릴 수 있는 항목과 그 주변입니다.',
  fields: (t) => ({
    nodes: t.field({
      type: [NodeRef],
      description: 'The node itself first, then its neighbours. 중심 항목이 먼저 오고 이웃이 뒤따릅니다.',
      resolve: (around, _args, { scope }) => nodesOf(scope, around.keys),
    }),
    links: t.field({
      type: [LinkRef],
      description: 'All direct connections among them. 이들 사이의 모든 직접 연결입니다.',
      resolve: (around) => [...around.links],
    }),
  }),
});

const MOST_NEIGHBOURS = 200;

builder.queryFields((t) => ({
  path: t.field({
    type: PathRef,
    nullable: true,
    description:
      'The shortest way between two nodes, the best supported of equally short ones; never through a topic or a hub. Null if there is none within `maxLength`. 두 항목 사이의 가장 짧은 경로이며, 길이가 같으면 근거가 가장 많은 것입니다. 주제나 연결이 너무 많은 항목은 지나지 않으며, 없으면 null입니다.',
    args: {
      from: t.arg.id({ required: true, description: 'Where it begins. 시작 항목의 ID입니다.' }),
      to: t.arg.id({ required: true, description: 'Where it ends. 끝 항목의 ID입니다.' }),
      maxLength: t.arg.int({
        defaultValue: LONGEST_PATH,
        description: 'At most how many steps: 1 to 4. 최대 단계 수로 1~4입니다.',
      }),
    },
    resolve: async (_query, args, { scope }) => {
      const maxLength = args.maxLength ?? LONGEST_PATH;
      if (maxLength < 1 || maxLength > LONGEST_PATH) {
        throw badInput(`maxLength: ${maxLength} was asked, 1 to ${LONGEST_PATH} are allowed`);
      }
      const ends = [linkedKey('from', args.from), linkedKey('to', args.to)] as const;
      // Nearly every id is the current one, so that what the way needs first is asked beside.
      const [from, to] = await Promise.all([
        currentKey(scope, ends[0]),
        currentKey(scope, ends[1]),
        ...ends.map((end) => linksOf(scope, end)),
      ]);
      if (from === null || to === null) return null;
      const links = await findPath(scope, from, to, maxLength);
      return links === null ? null : { keys: [from, ...links.map((link) => link.to)], links };
    },
  }),
  neighborhood: t.field({
    type: NeighborhoodRef,
    nullable: true,
    description:
      'A node, its strongest connections of every sort, and the connections among them; null if there is no such node. 항목과 종류별로 가장 강한 연결, 그들 사이의 연결이며, 항목이 없으면 null입니다.',
    extensions: { page: { usual: 50, least: 1, most: MOST_NEIGHBOURS } },
    args: {
      id: t.arg.id({ required: true, description: 'The node in the middle. 중심 항목의 ID입니다.' }),
      first: t.arg.int({
        defaultValue: 50,
        description: 'At most how many neighbours: 1 to 200. 이웃의 최대 수로 1~200입니다.',
      }),
    },
    resolve: async (_query, args, { scope }) => {
      const first = args.first ?? 50;
      if (first < 1 || first > MOST_NEIGHBOURS) {
        throw badInput(`first: ${first} was asked, 1 to ${MOST_NEIGHBOURS} are allowed`);
      }
      const center = await currentKey(scope, linkedKey('id', args.id));
      return center === null ? null : findNeighborhood(scope, center, first);
    },
  }),
}));

/** Nodes by key; one that was removed meanwhile is left out. */
async function nodesOf(scope: ReadScope, keys: readonly NodeKey[]) {
  const nodes = await Promise.all(keys.map((key) => nodeOfKey(scope, key)));
  return nodes.filter((node) => node !== null);
}

function linkedKey(argument: string, text: string): NodeKey {
  const decoded = decodeGlobalId(text);
  if (decoded === null)
    throw badInput(`${argument}: "${text}" is no id; take ids from the id fields of this schema`);
  const type = LINKED_TYPES.find((name) => name === decoded.type);
  if (type !== undefined) return { type, id: decoded.id };
  throw badInput(
    `${argument}: a ${decoded.type} has no connections of this sort; ask for one of ${LINKED_TYPES.join(', ')}`,
  );
}

/** The key under which a node is stored now: an official's earlier ids lead to the current one. */
async function currentKey(scope: ReadScope, key: NodeKey): Promise<NodeKey | null> {
  const node = await nodeOfKey(scope, key);
  return node === null ? null : { type: key.type, id: node.id };
}
