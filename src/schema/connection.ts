import type { FieldMap, ObjectFieldBuilder, ObjectRef } from '@pothos/core';
import type { GraphNode } from '../graph/nodes.ts';
import type { Cursor, Page } from '../graph/page.ts';
import type { StatementGroup } from '../graph/statement-groups.ts';
import { builder, type Types } from './builder.ts';
import { encodeCursor } from './cursor.ts';

/** What connections list. */
type Listed = GraphNode | StatementGroup;

/** An edge with its cursor. */
export interface PageEdge<Edge> {
  readonly edge: Edge;
  readonly cursor: Cursor;
}

/** A page's place in its list. */
export interface PageInfoShape {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export const PageInfoRef = builder.objectRef<PageInfoShape>('PageInfo').implement({
  description:
    'Where a page stands in its list, and how to go on. 목록에서 이 쪽의 위치와 다음으로 넘어가는 방법입니다.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: 'Whether more follows; ask again with `after: endCursor`. 뒤에 더 있는지 여부입니다.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether something precedes. 앞에 더 있는지 여부입니다.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description:
        'Cursor of the first edge, null on an empty page. 첫 항목의 커서이며 빈 쪽이면 null입니다.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description:
        'Cursor of the last edge, null on an empty page. 마지막 항목의 커서이며 빈 쪽이면 null입니다.',
    }),
  }),
});

/** Where a page stands in its list. */
export function pageInfoOf<Edge>(page: Page<Edge>): PageInfoShape {
  return {
    hasNextPage: page.hasNext,
    hasPreviousPage: page.hasPrevious,
    startCursor: cursorAt(page, page.edges[0]),
    endCursor: cursorAt(page, page.edges.at(-1)),
  };
}

function cursorAt<Edge>(page: Page<Edge>, edge: Edge | undefined): string | null {
  return edge === undefined ? null : encodeCursor(page.cursorOf(edge));
}

/** Makes a Relay connection and its edge type; `edgeFields` are the facts of the relationship itself. */
export function connectionType<Edge extends { readonly node: Listed }>(options: {
  /** The connection's name without `Connection`: `TopicOfficial`. */
  readonly name: string;
  readonly node: ObjectRef<Types, Listed>;
  /** What it lists, in English and Korean: `officials who spoke on a topic`, `주제에 대해 발언한 공직자`. */
  readonly of: readonly [english: string, korean: string];
  readonly edgeFields?: (t: ObjectFieldBuilder<Types, PageEdge<Edge>>) => FieldMap;
}): ObjectRef<Types, Page<Edge>> {
  const { name, node, edgeFields } = options;
  const [english, korean] = options.of;
  const EdgeRef = builder.objectRef<PageEdge<Edge>>(`${name}Edge`);
  EdgeRef.implement({
    description: `One of the ${english}. ${korean} 중 하나입니다.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where the list can go on from here. 여기서 목록을 이어 갈 수 있는 커서입니다.',
        resolve: ({ cursor }) => encodeCursor(cursor),
      }),
      node: t.field({
        type: node,
        description: 'What is at the other end. 관계의 반대쪽 항목입니다.',
        resolve: ({ edge }): Listed => edge.node,
      }),
      ...edgeFields?.(t),
    }),
  });
  return builder.objectRef<Page<Edge>>(`${name}Connection`).implement({
    description: `A page of ${english}. ${korean} 목록의 한 쪽입니다.`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeRef],
        description:
          'What is on this page, with the facts of the relationship. 이 쪽의 항목과 관계 정보입니다.',
        resolve: (page) => page.edges.map((edge) => ({ edge, cursor: page.cursorOf(edge) })),
      }),
      nodes: t.field({
        type: [node],
        description: 'The same without those facts. 관계 정보 없이 항목만 담은 목록입니다.',
        resolve: (page): Listed[] => page.edges.map((edge) => edge.node),
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: 'Whether there is more, and how to go on. 더 있는지와 이어 가는 방법입니다.',
        resolve: pageInfoOf,
      }),
      totalCount: t.int({
        description:
          'How many the whole list has under this filter; counted only when selected. 조건에 맞는 전체 개수이며 선택할 때만 셉니다.',
        resolve: (page) => page.total ?? page.edges.length,
      }),
    }),
  });
}
