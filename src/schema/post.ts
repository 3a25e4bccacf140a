import { type Holder, postsById } from '../graph/nodes-by-id.ts';
import type { Standing } from '../graph/standing.ts';
import { holdersOnDay } from '../graph/tenures.ts';
import { builder } from './builder.ts';
import { supportFields } from './edge-fields.ts';
import { HolderStatus } from './holder-status.ts';
import { AgencyRef, NodeRef, OfficialRef, PostRef } from './refs.ts';

interface HolderShape extends Holder {
  /** Null where no day was asked for. */
  readonly status: Standing | null;
}

const PostHolderRef = builder.objectRef<HolderShape>('PostHolder').implement({
  description: 'An official who holds or held a post. 직위를 맡았거나 맡은 공직자입니다.',
  fields: (t) => ({
    official: t.field({
      type: OfficialRef,
      description: 'The official. 공직자입니다.',
      resolve: (holder) => holder.node,
    }),
    ...supportFields(t, (holder) => holder),
    status: t.field({
      type: HolderStatus,
      nullable: true,
      description:
        'How the holder is known for the day that was asked for; null without a day. 물어본 날의 확인 상태이며, 날짜가 없으면 null입니다.',
      resolve: (holder) => holder.status,
    }),
  }),
});

builder.objectType(PostRef, {
  description:
    'An office in an agency: 2차관, 국토도시실장, 대표이사. 기관의 직위입니다(2차관, 국토도시실장, 대표이사).',
  interfaces: [NodeRef],
  fields: (t) => ({
    title: t.exposeString('title', {
      description: 'Its title, without the agency. 기관을 뺀 직위 이름입니다.',
    }),
    agency: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'The agency, null where articles don’t tell. 소속 기관이며 기사에 없으면 null입니다.',
      resolve: (post) => post.agency,
    }),
    holders: t.field({
      type: [PostHolderRef],
      description:
        'Everybody seen in it, first seen first; with a day, those who held it then: the last one seen is taken to hold it until a successor is seen. 이 직위에 나온 모든 사람으로 먼저 나온 순이며, 날짜를 주면 그날의 보유자입니다. 후임이 나올 때까지는 마지막 보유자로 추정합니다.',
      args: {
        asOf: t.arg({
          type: 'Date',
          description: 'Only those who held it on this day. 이날의 보유자만입니다.',
        }),
      },
      resolve: async (post, { asOf }, { scope }) => {
        const found = await postsById(scope).load(post.id);
        const holders = found?.holders ?? [];
        if (asOf !== null && asOf !== undefined) return holdersOnDay(found?.post ?? post, holders, asOf);
        return holders.map((holder) => ({ ...holder, status: null }));
      },
    }),
  }),
});
