import { z } from 'zod';
import type { RawRow } from '../engine/statement.ts';
import { statement } from '../engine/statement.ts';
import type { Wanted } from './nodes.ts';
import {
  type Cursor,
  type Page,
  PageParams,
  type PageRequest,
  pageOf,
  pageParameters,
  runsUpwards,
} from './page.ts';
import { type ReadScope, variantLoadersOf } from './read-scope.ts';

/** A list that hangs on a node: the statements of a topic, the programs of an agency. */
export interface KeyedPages<Filter, Edge> {
  /** The page of one node, or null if there is no such node. Pages of one level come with one statement. */
  load(scope: ReadScope, key: string, request: PageRequest, filter: Filter): Promise<Page<Edge> | null>;
}

/** What a keyed list is made of. */
export interface KeyedPagesSpec<Filter extends object, Parent, Row, Edge> {
  /** `cypher/graph/FILE.cypher`, and `FILE-ascending.cypher` for the other way round. */
  readonly file: string;
  readonly filter: z.ZodType<Filter>;
  readonly parent: z.ZodType<Parent>;
  readonly row: z.ZodType<Row>;
  /** `COUNT` where the list is ordered by a count and then by a key. */
  readonly order: 'KEY' | 'COUNT';
  readonly edge: (row: Row, wanted: Wanted) => Edge;
  readonly cursorOf: (edge: Edge) => Cursor;
  /** Takes the node that the list hangs on, which comes with every page; null if there is none. */
  readonly keepParent: (scope: ReadScope, key: string, parent: Parent | null) => void;
}

const Keys = z.object({ keys: z.array(z.string()) });
const Frame = z.object({
  key: z.string(),
  parent: z.unknown(),
  edges: z.array(z.unknown()),
  total: z.number(),
});

/** Binds a list and its twin; the loaders that it makes are primed with the nodes that the list hangs on. */
export function keyedPages<Filter extends object, Parent, Row, Edge>(
  spec: KeyedPagesSpec<Filter, Parent, Row, Edge>,
): KeyedPages<Filter, Edge> {
  const params = PageParams.and(Keys).and(spec.filter);
  const row = (raw: RawRow) => {
    const frame = Frame.parse(raw);
    return {
      key: frame.key,
      total: frame.total,
      parent: spec.parent.parse(frame.parent),
      rows: frame.edges.map((edge) => spec.row.parse(edge)),
    };
  };
  const down = statement({ file: `graph/${spec.file}`, params, row });
  const up = statement({ file: `graph/${spec.file}-ascending`, params, row });
  const loaders = variantLoadersOf<Page<Edge>>();

  const find = async (scope: ReadScope, keys: readonly string[], request: PageRequest, filter: Filter) => {
    const given = { ...pageParameters(request, spec.order), keys: [...keys], ...filter };
    const pages = new Map<string, Page<Edge>>();
    for (const found of await scope.read(runsUpwards(request) ? up : down, given)) {
      const edges = found.rows.map((each) => spec.edge(each, request.wanted));
      pages.set(found.key, pageOf(edges, found.total, request, spec.cursorOf));
      spec.keepParent(scope, found.key, found.parent);
    }
    for (const key of keys) if (!pages.has(key)) spec.keepParent(scope, key, null);
    return pages;
  };

  return {
    load: (scope, key, request, filter) =>
      loaders(scope, JSON.stringify([request, filter]), (keys) => find(scope, keys, request, filter)).load(
        key,
      ),
  };
}
