import type { GraphQLResolveInfo } from 'graphql';
import { agencyOfficials } from '../graph/agency-lists.ts';
import type { MemberEdge } from '../graph/edges.ts';
import {
  type Cursor,
  compareCursors,
  mapEdges,
  type Page,
  type PageRequest,
  pageOfList,
} from '../graph/page.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { membersOnDay } from '../graph/tenures.ts';
import type { MemberOfAgency } from './edge-fields.ts';
import { NO_PAGE, type PageArguments, pageRequest } from './page-request.ts';

/** Officials of an agency: everybody who was seen in a post of it, or those who held one on a day. */
export async function membersPage(
  scope: ReadScope,
  agency: string,
  args: PageArguments & { readonly asOf?: string | null | undefined },
  info: GraphQLResolveInfo,
): Promise<Page<MemberOfAgency>> {
  const request = pageRequest(args, info);
  const of = (edge: MemberEdge): MemberOfAgency => ({ ...edge, agency });
  if (args.asOf === null || args.asOf === undefined) {
    const page = await agencyOfficials.load(scope, agency, request, {});
    return page === null ? NO_PAGE : mapEdges(page, of);
  }
  const cursorOf = byLastSeen(request.direction);
  const members = (await membersOnDay(scope, agency, args.asOf)).map(of);
  members.sort((a, b) => compareCursors(cursorOf(a), cursorOf(b)));
  return pageOfList(members, request, cursorOf);
}

/** Cursors by the last day seen, written as a number so that either end can come first. */
function byLastSeen(direction: PageRequest['direction']) {
  const sign = direction === 'ASC' ? 1 : -1;
  return ({ lastSeen, node }: MemberEdge): Cursor => ({
    count: sign * Number(lastSeen.replaceAll('-', '')),
    key: node.id,
  });
}
