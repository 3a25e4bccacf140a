import { pageOfList } from '../graph/page.ts';
import { partsOfPrograms, programArticles } from '../graph/program-lists.ts';
import { allPrograms } from '../graph/root-lists.ts';
import { builder } from './builder.ts';
import { bySupport } from './by-support.ts';
import {
  ClaimedAgencyConnection,
  ClaimedTopicConnection,
  MentioningArticleConnection,
  ProgramConnection,
} from './connections.ts';
import { DateOrder, DayFilter, NameOrder } from './inputs.ts';
import { bringsParent } from './look-ahead.ts';
import { NO_PAGE, pageArgs, pageRequest } from './page-request.ts';
import { NodeRef, ProgramRef } from './refs.ts';

const ORDER = 'The order of the list. 목록의 정렬입니다.';

builder.objectType(ProgramRef, {
  description:
    'A named policy, law, plan, system, project or fund. 이름이 있는 정책·법률·계획·제도·사업·기금입니다.',
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name. 이름입니다.' }),
    aliases: t.exposeStringList('aliases', {
      description: 'Other names in articles. 기사에 나온 다른 이름입니다.',
    }),
    agencies: t.field({
      type: ClaimedAgencyConnection,
      description: 'Agencies that run it, best supported first. 운영하는 기관으로, 근거가 많은 순입니다.',
      args: pageArgs,
      resolve: async (program, args, { scope }, info) =>
        pageOfList(
          (await partsOfPrograms(scope).load(program.id))?.agencies ?? [],
          pageRequest(args, info, 'ASC'),
          bySupport,
        ),
    }),
    topics: t.field({
      type: ClaimedTopicConnection,
      description: 'What it is about, best supported first. 관련 주제로, 근거가 많은 순입니다.',
      args: pageArgs,
      resolve: async (program, args, { scope }, info) =>
        pageOfList(
          (await partsOfPrograms(scope).load(program.id))?.topics ?? [],
          pageRequest(args, info, 'ASC'),
          bySupport,
        ),
    }),
    articles: t.field({
      type: MentioningArticleConnection,
      extensions: bringsParent,
      description: 'Articles that mention it, newest first. 언급한 기사로, 최신순입니다.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DayFilter, description: 'Which days. 기간 조건입니다.' }),
        orderBy: t.arg({ type: DateOrder, description: ORDER }),
      },
      resolve: async (program, args, { scope }, info) =>
        (await programArticles.load(scope, program.id, pageRequest(args, info), {})) ?? NO_PAGE,
    }),
  }),
});

builder.queryFields((t) => ({
  programs: t.field({
    type: ProgramConnection,
    description: 'Programs in the order of their names. 사업·정책 목록으로, 이름순입니다.',
    args: { ...pageArgs, orderBy: t.arg({ type: NameOrder, description: ORDER }) },
    resolve: (_query, args, { scope }, info) => allPrograms.load(scope, pageRequest(args, info, 'ASC'), {}),
  }),
}));
