import { NAMED_KINDS, type NamedKind, type NamedNode } from '../graph/named-nodes.ts';
import { type Suggestion, suggestNames } from '../graph/suggest-names.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { requireShort } from './read-query.ts';
import { AgencyRef, EventRef, OfficialRef, ProgramRef, TopicRef } from './refs.ts';

const PAGE = { usual: 10, least: 1, most: 50 } as const;

const KINDS: Readonly<Record<string, { readonly value: NamedKind; readonly description: string }>> = {
  OFFICIAL: { value: 'Official', description: 'Officials. 공직자입니다.' },
  AGENCY: { value: 'Agency', description: 'Agencies. 기관입니다.' },
  TOPIC: { value: 'Topic', description: 'Topics. 주제입니다.' },
  PROGRAM: { value: 'Program', description: 'Programs. 사업·정책입니다.' },
  EVENT: { value: 'Event', description: 'Events. 행사입니다.' },
};

const SuggestTypeEnum = builder.enumType('SuggestType', {
  description: 'What has a name that can be looked up. 이름으로 찾을 수 있는 대상입니다.',
  values: KINDS,
});

const NamedRef = builder.unionType('Named', {
  description: 'Something that has a name. 이름이 있는 항목입니다.',
  types: [OfficialRef, AgencyRef, TopicRef, ProgramRef, EventRef],
  resolveType: (node: NamedNode) => node.type,
});

const SuggestionRef = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'Something whose name begins as typed. 입력한 대로 시작하는 이름입니다.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description:
        'The name that fits: its own or another one, as 산업부 of 산업통상자원부. 입력에 맞는 이름이며 별칭일 수 있습니다.',
    }),
    node: t.field({
      type: NamedRef,
      description: 'What bears it; namesakes are several. 그 이름의 항목이며 동명이인은 여럿입니다.',
      resolve: ({ node }) => node,
    }),
  }),
});

builder.queryFields((t) => ({
  suggest: t.field({
    type: [SuggestionRef],
    extensions: { page: PAGE },
    description:
      'What somebody may mean who has typed so much of a name: its beginning (also an unfinished syllable), its initial consonants (`ㅂㄱㅇ`) or how it sounds in Latin letters (`Park Ki-young`). 이름의 앞부분, 초성(ㅂㄱㅇ), 로마자 표기로 찾는 자동 완성입니다.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'What was typed so far, at most 200 characters. 지금까지 입력한 글자입니다.',
      }),
      types: t.arg({
        type: [SuggestTypeEnum],
        description: 'Only these; all unless told. 이 종류만이며 기본은 전부입니다.',
      }),
      first: t.arg.int({
        description: 'How many: 10 unless told, 1 to 50. 몇 개인지: 기본 10개, 1~50개입니다.',
      }),
    },
    resolve: async (_query, { text, types, first }, { scope }) => {
      requireShort('text', text);
      const wanted = new Set(types ?? NAMED_KINDS);
      const kinds = NAMED_KINDS.filter((kind) => wanted.has(kind));
      return [...(await suggestNames(scope, text, kinds, sizeOf(first ?? PAGE.usual)))];
    },
  }),
}));

function sizeOf(first: number): number {
  if (first >= PAGE.least && first <= PAGE.most) return first;
  throw badInput(`first: ${first} was asked, ${PAGE.least} to ${PAGE.most} are allowed`);
}
