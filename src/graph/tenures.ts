import { z } from 'zod';
import { statement } from '../engine/statement.ts';
import type { MemberEdge } from './edges.ts';
import { ClaimFacts, OfficialRow, PostRow } from './node-rows.ts';
import { type OfficialNode, officialOf, type PostNode, type Tenure } from './nodes.ts';
import { type Holder, postsOf } from './nodes-by-id.ts';
import { listsOf, loadersOf, type ReadScope } from './read-scope.ts';
import { replacedOn, type Standing, standingOn } from './standing.ts';

const Keys = z.object({ keys: z.array(z.string()) });

const officialSuccessors = statement({
  file: 'graph/official-successors',
  params: Keys,
  row: z.object({ key: z.string(), posts: z.array(z.object({ post: z.string(), replacedOn: z.string() })) }),
});

/** By post, when somebody else was first seen in it who was seen in it later than an official. */
const successorsOfOfficials = loadersOf<ReadonlyMap<string, string>>(async (scope, keys) => {
  const rows = await scope.read(officialSuccessors, { keys: [...keys] });
  return new Map(
    rows.map(({ key, posts }) => [key, new Map(posts.map(({ post, replacedOn: day }) => [post, day]))]),
  );
});

/** A post that was held on some day. */
export interface TenureOnDay extends Tenure {
  readonly status: Standing;
}

/** Posts that an official held on a day, as far as is known: those seen first, then the last seen. */
export async function postsOnDay(
  scope: ReadScope,
  official: OfficialNode,
  day: string,
): Promise<TenureOnDay[]> {
  const tenures = await postsOf(scope, official);
  // Who was seen before and after needs no look at others.
  const isOpen = tenures.some(({ firstSeen, lastSeen }) => firstSeen <= day && lastSeen < day);
  const replaced = isOpen ? await successorsOfOfficials(scope).load(official.id) : null;
  const held = tenures.flatMap((tenure) => {
    const { post, firstSeen, lastSeen } = tenure;
    const later = tenures.map((other) => other.firstSeen).filter((first) => first > lastSeen);
    const agencyEnds = post.agency?.validTo ?? null;
    const status = standingOn(
      {
        ...{ title: post.title, firstSeen, lastSeen, agencyEnds },
        ...{ replacedOn: replaced?.get(post.id) ?? null, movedOn: later.sort()[0] ?? null },
      },
      day,
    );
    return status === null ? [] : [{ ...tenure, status }];
  });
  return [...held.filter(({ status }) => status === 'SEEN'), ...held.filter(isInferred)];
}

function isInferred({ status }: { readonly status: Standing }): boolean {
  return status === 'INFERRED';
}

/** A holder of a post on some day. */
export interface HolderOnDay extends Holder {
  readonly status: Standing;
}

/** Who held a post on a day, as far as is known, first seen first. */
export function holdersOnDay(post: PostNode, holders: readonly Holder[], day: string): HolderOnDay[] {
  return holders.flatMap((holder) => {
    const { firstSeen, lastSeen, movedOn } = holder;
    const agencyEnds = post.agency?.validTo ?? null;
    const status = standingOn(
      {
        title: post.title,
        firstSeen,
        lastSeen,
        agencyEnds,
        movedOn,
        replacedOn: replacedOn(holder, holders),
      },
      day,
    );
    return status === null ? [] : [{ ...holder, status }];
  });
}

const TenureOfAgency = ClaimFacts.extend({
  node: OfficialRow,
  post: PostRow,
  movedOn: z.string().nullable(),
});

const agencyTenures = statement({
  file: 'graph/agency-tenures',
  params: Keys.extend({ day: z.string() }),
  row: z.object({
    key: z.string(),
    parent: z.object({ validTo: z.string().nullable() }),
    tenures: z.array(TenureOfAgency),
  }),
});

/** Officials who held a post in an agency on a day, as far as is known. */
export const membersOnDay = listsOf<MemberEdge, [day: string]>(async (scope, keys, day) => {
  const rows = await scope.read(agencyTenures, { keys, day });
  return new Map(rows.map(({ key, parent, tenures }) => [key, membersOf(tenures, parent.validTo, day)]));
});

/** Several posts at one agency are one membership. */
function membersOf(
  tenures: readonly z.output<typeof TenureOfAgency>[],
  agencyEnds: string | null,
  day: string,
): MemberEdge[] {
  const byPost = new Map<string, z.output<typeof TenureOfAgency>[]>();
  for (const tenure of tenures) byPost.set(tenure.post.id, [...(byPost.get(tenure.post.id) ?? []), tenure]);
  const members = new Map<string, MemberEdge>();
  for (const tenure of tenures) {
    const { node, post, firstSeen, lastSeen, movedOn } = tenure;
    const replaced = replacedOn(tenure, byPost.get(post.id) ?? []);
    const status = standingOn(
      { title: post.title, firstSeen, lastSeen, agencyEnds, movedOn, replacedOn: replaced },
      day,
    );
    if (status === null) continue;
    const edge = {
      ...{ node: officialOf({ node }, {}), firstSeen, lastSeen, status },
      sortKey: `${lastSeen}|${node.id}`,
    };
    const other = members.get(node.id);
    members.set(node.id, other === undefined ? edge : joined(other, edge));
  }
  return [...members.values()];
}

function joined(one: MemberEdge, other: MemberEdge): MemberEdge {
  const last = one.lastSeen > other.lastSeen ? one : other;
  const [firstSeen = ''] = [one.firstSeen, other.firstSeen].sort();
  return { ...last, firstSeen, status: one.status === 'SEEN' ? 'SEEN' : other.status };
}
