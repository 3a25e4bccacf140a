import type { Tenure } from '../graph/nodes.ts';
import type { Standing } from '../graph/standing.ts';
import { builder } from './builder.ts';
import { supportFields } from './edge-fields.ts';
import { HolderStatus } from './holder-status.ts';
import { PostRef } from './refs.ts';

interface TenureShape extends Tenure {
  /** Null where no day was asked for. */
  readonly status: Standing | null;
}

export const TenureRef = builder.objectRef<TenureShape>('Tenure').implement({
  description:
    'That an official holds or held a post, with the days on which articles say so. 공직자가 직위를 맡은 사실과 기사에 나온 기간입니다.',
  fields: (t) => ({
    post: t.field({
      type: PostRef,
      description: 'The post. 직위입니다.',
      resolve: (tenure) => tenure.post,
    }),
    ...supportFields(t, (tenure) => tenure),
    status: t.field({
      type: HolderStatus,
      nullable: true,
      description:
        'How it is known for the day that was asked for, today for `currentPost`; null without a day. 물어본 날의 확인 상태이며 currentPost에서는 오늘 기준이고, 날짜가 없으면 null입니다.',
      resolve: (tenure) => tenure.status,
    }),
  }),
});
