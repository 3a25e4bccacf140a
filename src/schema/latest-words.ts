import type { Days } from '../graph/days.ts';
import type { SpeakingEdge } from '../graph/edges.ts';
import type { KeyedPages } from '../graph/keyed-pages.ts';
import type { GraphNode, StatementNode } from '../graph/nodes.ts';
import { mapEdges, type Page, type PageRequest } from '../graph/page.ts';
import type { ReadScope } from '../graph/read-scope.ts';

/** An edge that counts statements and can show the latest of them, with their articles. */
export interface WordsEdge<Node extends GraphNode> extends SpeakingEdge<Node> {
  latest(first: number): Promise<readonly StatementNode[]>;
}

/** Where the statements are that the edges of a page count: in a list that hangs on each edge's node. */
export interface WordsSource<Filter> {
  readonly scope: ReadScope;
  readonly list: KeyedPages<Filter, { readonly node: StatementNode }>;
  readonly filter: Filter;
  readonly days: Days;
}

/** The same page, with edges that can show what they count. */
export function withLatestWords<Node extends GraphNode, Filter>(
  page: Page<SpeakingEdge<Node>>,
  source: WordsSource<Filter>,
): Page<WordsEdge<Node>> {
  return mapEdges(page, (edge) => ({
    ...edge,
    latest: (first: number) => latestOf(edge.node.id, first, source),
  }));
}

async function latestOf<Filter>(
  key: string,
  first: number,
  { scope, list, filter, days }: WordsSource<Filter>,
): Promise<readonly StatementNode[]> {
  const request: PageRequest = {
    ...{ limit: first, direction: 'DESC', isBackward: false, after: null, before: null, withTotal: false },
    ...{ from: days.from, to: days.to, wanted: { articles: true } },
  };
  const page = await list.load(scope, key, request, filter);
  return page?.edges.map(({ node }) => node) ?? [];
}
