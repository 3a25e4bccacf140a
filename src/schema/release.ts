import { bySortKey } from '../graph/edges.ts';
import { pageOfList } from '../graph/page.ts';
import { releasesById } from '../graph/releases.ts';
import { builder } from './builder.ts';
import { ArticleConnection } from './connections.ts';
import { pageArgs, pageRequest } from './page-request.ts';
import { NodeRef, ReleaseRef } from './refs.ts';

builder.objectType(ReleaseRef, {
  description:
    'One press release as several outlets ran it, with small edits: articles whose texts are almost the same, within a few days. 여러 매체가 조금씩 고쳐 실은 하나의 보도자료로, 며칠 사이에 나온 거의 같은 기사들입니다.',
  interfaces: [NodeRef],
  fields: (t) => ({
    firstSeen: t.field({
      type: 'Date',
      description: 'Day of its first article. 첫 기사의 날짜입니다.',
      resolve: (release) => release.firstSeen,
    }),
    lastSeen: t.field({
      type: 'Date',
      description: 'Day of its last article. 마지막 기사의 날짜입니다.',
      resolve: (release) => release.lastSeen,
    }),
    articleCount: t.exposeInt('articleCount', {
      description: 'How many articles ran it. 이를 실은 기사 수입니다.',
    }),
    articles: t.field({
      type: ArticleConnection,
      args: pageArgs,
      description: 'The articles that ran it, oldest first. 이를 실은 기사로, 오래된 순입니다.',
      resolve: async (release, args, { scope }, info) => {
        const articles = (await releasesById(scope).load(release.id))?.articles ?? [];
        const edges = articles.map((node) => ({ node }));
        return pageOfList(edges, pageRequest(args, info, 'ASC'), bySortKey);
      },
    }),
  }),
});
