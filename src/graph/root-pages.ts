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
import type { ReadScope } from './read-scope.ts';

/** A list of all nodes of a kind. */
export interface RootPages<Filter, Edge> {
  load(scope: ReadScope, request: PageRequest, filter: Filter): Promise<Page<Edge>>;
}

const Frame = z.object({ edges: z.array(z.unknown()), total: z.number() });

/** Binds a list of all nodes of a kind and its twin, in the order of their sort keys or of a count. */
export function rootPages<Filter extends object, Row, Edge>(spec: {
  readonly file: string;
  readonly filter: z.ZodType<Filter>;
  readonly row: z.ZodType<Row>;
  readonly order?: 'KEY' | 'COUNT';
  readonly edge: (row: Row, wanted: Wanted) => Edge;
  readonly cursorOf: (edge: Edge) => Cursor;
}): RootPages<Filter, Edge> {
  const params = PageParams.and(spec.filter);
  const row = (raw: RawRow) => {
    const frame = Frame.parse(raw);
    return { total: frame.total, rows: frame.edges.map((edge) => spec.row.parse(edge)) };
  };
  const down = statement({ file: `graph/${spec.file}`, params, row });
  const up = statement({ file: `graph/${spec.file}-ascending`, params, row });

  return {
    load: async (scope, request, filter) => {
      const given = { ...pageParameters(request, spec.order ?? 'KEY'), ...filter };
      const [found] = await scope.read(runsUpwards(request) ? up : down, given);
      const edges = (found?.rows ?? []).map((each) => spec.edge(each, request.wanted));
      return pageOf(edges, found?.total ?? 0, request, spec.cursorOf);
    },
  };
}
