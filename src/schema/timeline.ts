import { builder } from './builder.ts';
import { DayFilter, IntervalEnum } from './inputs.ts';
import { TimelineBucketRef } from './refs.ts';
import { countArgs, countOf } from './statement-count.ts';

TimelineBucketRef.implement({
  description: 'What was said in one interval. 한 기간에 나온 발언입니다.',
  fields: (t) => ({
    start: t.exposeString('start', {
      description: 'The interval: 2021, 2021-10 or 2021-10-18. 기간이며 2021, 2021-10, 2021-10-18 꼴입니다.',
    }),
    statementCount: t.int({
      args: countArgs,
      description: 'How many statements. 발언 수입니다.',
      resolve: countOf,
    }),
    articleCount: t.exposeInt('articleCount', {
      description: 'How many articles report them. 이를 전한 기사 수입니다.',
    }),
  }),
});

/** How finely statements are divided by time. */
export const intervalArgs = builder.args((t) => ({
  interval: t.field({
    type: IntervalEnum,
    defaultValue: 'MONTH',
    description: 'How finely it is divided. 나누는 단위입니다.',
  }),
}));

/** The arguments of every timeline. */
export const timelineArgs = builder.args((t) => ({
  ...intervalArgs,
  filter: t.field({ type: DayFilter, description: 'Which days. 기간 조건입니다.' }),
}));
