import { readStatistics, type Statistics } from '../graph/statistics.ts';
import { builder } from './builder.ts';

const StatisticsRef = builder.objectRef<Statistics>('Statistics').implement({
  description: 'How much the graph holds. 그래프에 담긴 양입니다.',
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'How many articles. 기사 수입니다.' }),
    statements: t.exposeInt('statements', {
      description: 'How many statements, every article’s report of one counted. 기사마다 센 발언 수입니다.',
    }),
    officials: t.exposeInt('officials', { description: 'How many officials. 공직자 수입니다.' }),
    posts: t.exposeInt('posts', { description: 'How many posts. 직위 수입니다.' }),
    agencies: t.exposeInt('agencies', { description: 'How many agencies. 기관 수입니다.' }),
    programs: t.exposeInt('programs', { description: 'How many programs. 사업·정책 수입니다.' }),
    events: t.exposeInt('events', { description: 'How many events. 행사 수입니다.' }),
    topics: t.exposeInt('topics', { description: 'How many topics. 주제 수입니다.' }),
    firstDay: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Day of the oldest article; null in an empty graph. 가장 오래된 기사의 날짜이며, 비어 있으면 null입니다.',
      resolve: (statistics) => statistics.firstDay,
    }),
    lastDay: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Day of the newest article; null in an empty graph. 가장 최근 기사의 날짜이며, 비어 있으면 null입니다.',
      resolve: (statistics) => statistics.lastDay,
    }),
  }),
});

builder.queryFields((t) => ({
  statistics: t.field({
    type: StatisticsRef,
    description: 'How much the graph holds, and which days it spans. 그래프의 규모와 기간입니다.',
    resolve: (_query, _args, { scope }) => readStatistics(scope),
  }),
}));
