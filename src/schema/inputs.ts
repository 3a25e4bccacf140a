import type { InputFieldBuilder } from '@pothos/core';
import { AGENCY_KINDS } from '../model/agency-kind.ts';
import { builder, type Types } from './builder.ts';

type InputFields = InputFieldBuilder<Types, 'InputObject'>;

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first. 정렬 방향입니다.',
  values: {
    ASC: {
      description:
        'Oldest, smallest or first in the alphabet first. 오름차순(오래된 것·작은 것·가나다순)입니다.',
    },
    DESC: { description: 'Newest, greatest or last in the alphabet first. 내림차순(최신·큰 것·역순)입니다.' },
  },
});

const KIND_WORDS = {
  MINISTRY: 'A ministry or 청 of the central government. 중앙행정기관(부·처·청)입니다.',
  COMMITTEE: 'A committee or commission. 위원회입니다.',
  LOCAL_GOVERNMENT: 'A province, city, county or district. 지방자치단체입니다.',
  PUBLIC_INSTITUTION: 'A public corporation or agency. 공공기관입니다.',
  RESEARCH_INSTITUTE: 'A research institute. 연구기관입니다.',
  UNIVERSITY: 'A university or college. 대학입니다.',
  ASSOCIATION: 'An association, union or party. 협회·단체입니다.',
  COMPANY: 'A company. 기업입니다.',
  LEGISLATURE: 'A parliament or council. 의회입니다.',
  COURT: 'A court. 법원입니다.',
  MILITARY: 'A body of the armed forces. 군 기관입니다.',
  INTERNATIONAL: 'An international or foreign body. 국제기구 또는 외국 기관입니다.',
  OTHER: 'Anything else. 그 밖의 기관입니다.',
} as const;

export const AgencyKindEnum = builder.enumType('AgencyKind', {
  description: 'What sort of organisation an agency is. 기관의 종류입니다.',
  values: Object.fromEntries(
    AGENCY_KINDS.map((kind) => [kind, { value: kind, description: KIND_WORDS[kind] }]),
  ),
});

export const SectorEnum = builder.enumType('Sector', {
  description: 'Public or private. 공공 부문인지 민간 부문인지입니다.',
  values: {
    PUBLIC: { description: 'Government and public bodies. 정부와 공공기관입니다.' },
    PRIVATE: { description: 'Companies, associations and the like. 기업·단체 등 민간입니다.' },
  },
});

export const SpokenByEnum = builder.enumType('SpokenBy', {
  description: 'Who speaks for an agency. 기관을 대표해 말한 주체입니다.',
  values: {
    ITSELF: { description: 'The agency as such. 기관 자체입니다.' },
    OFFICIALS: { description: 'Officials, in an office of the agency. 그 기관의 직위에 있는 공직자입니다.' },
    EITHER: { description: 'Either of the two. 둘 다 포함합니다.' },
  },
});

export const IntervalEnum = builder.enumType('TimelineInterval', {
  description: 'How finely a timeline is divided. 시간표의 단위입니다.',
  values: {
    DAY: { description: 'By day. 일별입니다.' },
    MONTH: { description: 'By month. 월별입니다.' },
    YEAR: { description: 'By year. 연도별입니다.' },
  },
});

function direction(t: InputFields, first: string, korean: string, usual: 'ASC' | 'DESC') {
  return {
    direction: t.field({
      type: OrderDirection,
      defaultValue: usual,
      description: `Which end comes first; ${first} unless told. 어느 쪽부터인지이며 기본은 ${korean}입니다.`,
    }),
  };
}

const ByDateField = builder.enumType('DateOrderField', {
  description: 'What lists of dated things can be ordered by. 날짜가 있는 목록의 정렬 기준입니다.',
  values: { DATE: { description: 'By day. 날짜입니다.' } },
});
const ByNameField = builder.enumType('NameOrderField', {
  description: 'What lists of named things can be ordered by. 이름이 있는 목록의 정렬 기준입니다.',
  values: { NAME: { description: 'By name. 이름입니다.' } },
});
const ByCountField = builder.enumType('CountOrderField', {
  description: 'What counted lists can be ordered by. 수를 센 목록의 정렬 기준입니다.',
  values: { COUNT: { description: 'By how many. 개수입니다.' } },
});

export const DateOrder = builder.inputType('DateOrder', {
  description: 'An order by day. 날짜순 정렬입니다.',
  fields: (t) => ({
    field: t.field({
      type: ByDateField,
      defaultValue: 'DATE',
      description: 'What the list is ordered by. 정렬 기준입니다.',
    }),
    ...direction(t, 'newest', '최신순', 'DESC'),
  }),
});

export const NameOrder = builder.inputType('NameOrder', {
  description: 'An order by name. 이름순 정렬입니다.',
  fields: (t) => ({
    field: t.field({
      type: ByNameField,
      defaultValue: 'NAME',
      description: 'What the list is ordered by. 정렬 기준입니다.',
    }),
    ...direction(t, 'the alphabet', '가나다순', 'ASC'),
  }),
});

export const CountOrder = builder.inputType('CountOrder', {
  description: 'An order by how many. 개수순 정렬입니다.',
  fields: (t) => ({
    field: t.field({
      type: ByCountField,
      defaultValue: 'COUNT',
      description: 'What the list is ordered by. 정렬 기준입니다.',
    }),
    ...direction(t, 'most', '많은 순', 'DESC'),
  }),
});

function days(t: InputFields) {
  return {
    from: t.field({ type: 'Date', description: 'First day, inclusive. 시작일이며 그날을 포함합니다.' }),
    to: t.field({ type: 'Date', description: 'Last day, inclusive. 종료일이며 그날을 포함합니다.' }),
  };
}

function speech(t: InputFields) {
  return {
    direct: t.boolean({
      description:
        'True: only quoted words; false: only reported speech. true면 직접 인용만, false면 간접 인용만입니다.',
    }),
    minConfidence: t.float({
      description:
        'Only what was read with at least this confidence, 0 to 1. 확신도가 이 값(0~1) 이상인 발언만입니다.',
    }),
  };
}

const TOPIC = 'A topic by name, alias or id, Korean or English. 주제의 이름·별칭(한국어·영어) 또는 ID입니다.';
const AGENCY =
  'An agency by name, alias or id, Korean or English. 기관의 이름·별칭(한국어·영어) 또는 ID입니다.';

function lineage(t: InputFields) {
  return {
    includeLineage: t.boolean({
      defaultValue: false,
      description:
        'With `agency`: also the same body under its earlier and later names (산업통상자원부, 산업통상부). agency와 함께 쓰며, 같은 기관의 예전 이름과 새 이름까지 포함합니다.',
    }),
  };
}

export const DayFilter = builder.inputType('DayFilter', {
  description: 'A range of days. 기간 조건입니다.',
  fields: days,
});

export const TopicSpeakerFilter = builder.inputType('TopicOfficialFilter', {
  description: 'Which officials on a topic, and when. 주제에 대해 발언한 공직자의 조건입니다.',
  fields: (t) => ({
    agency: t.string({ description: `Only those who hold or held a post there. ${AGENCY}` }),
    ...lineage(t),
    sector: t.field({
      type: SectorEnum,
      description: 'Only those with a post in this sector. 이 부문의 직위가 있는 사람만입니다.',
    }),
    ...days(t),
  }),
});

export const TopicAgencyFilter = builder.inputType('TopicAgencyFilter', {
  description: 'Which agencies on a topic, and when. 주제에 대해 발언한 기관의 조건입니다.',
  fields: (t) => ({
    kinds: t.field({ type: [AgencyKindEnum], description: 'Only these kinds. 이 종류만입니다.' }),
    ...days(t),
  }),
});

export const TopicStatementFilter = builder.inputType('TopicStatementFilter', {
  description: 'Which statements about a topic. 주제에 대한 발언의 조건입니다.',
  fields: (t) => ({
    official: t.id({
      description: 'Only of this official; not together with `agency`. 이 공직자의 발언만입니다.',
    }),
    agency: t.string({ description: `Only those that an agency itself made. ${AGENCY}` }),
    ...lineage(t),
    ...speech(t),
    ...days(t),
  }),
});

export const SpeakerStatementFilter = builder.inputType('SpeakerStatementFilter', {
  description: 'Which statements of a speaker or an event. 발언자나 행사의 발언에 대한 조건입니다.',
  fields: (t) => ({ topic: t.string({ description: TOPIC }), ...speech(t), ...days(t) }),
});

export const StatementFilter = builder.inputType('StatementFilter', {
  description:
    'Which statements. Official, agency and event exclude each other; each goes together with a topic. 발언 조건이며 공직자·기관·행사는 하나만, 주제와는 함께 쓸 수 있습니다.',
  fields: (t) => ({
    topic: t.string({ description: TOPIC }),
    official: t.id({ description: 'Only of this official. 이 공직자의 발언만입니다.' }),
    agency: t.string({ description: `Only of an agency, itself or through its officials. ${AGENCY}` }),
    ...lineage(t),
    event: t.id({ description: 'Only at this event. 이 행사에서 한 발언만입니다.' }),
    ...speech(t),
    ...days(t),
  }),
});

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Which articles. 기사 조건입니다.',
  fields: (t) => ({ topic: t.string({ description: TOPIC }), ...days(t) }),
});

export const OfficialFilter = builder.inputType('OfficialFilter', {
  description: 'Which officials; what is given must all hold. 공직자 조건이며 모두 만족해야 합니다.',
  fields: (t) => ({
    name: t.string({
      description: 'Exact name; namesakes are several. 정확한 이름이며 동명이인은 여럿입니다.',
    }),
    agency: t.string({ description: `Holds or held a post there. ${AGENCY}` }),
    ...lineage(t),
    post: t.string({ description: 'Title of a post, as `2차관`. 직위 이름입니다(예: 2차관).' }),
    sector: t.field({
      type: SectorEnum,
      description: 'Has a post in this sector. 이 부문의 직위가 있습니다.',
    }),
    said: t.string({
      description:
        'Said these words, all in one statement, in the vocabulary or not; the list then begins with who said them most. 한 발언에서 이 말을 모두 한 사람이며, 주제 목록에 없는 말도 됩니다. 이때는 많이 말한 순입니다.',
    }),
  }),
});

export const AgencyFilter = builder.inputType('AgencyFilter', {
  description: 'Which agencies. 기관 조건입니다.',
  fields: (t) => ({
    kinds: t.field({ type: [AgencyKindEnum], description: 'Only these kinds. 이 종류만입니다.' }),
  }),
});

export const SearchFilter = builder.inputType('SearchFilter', {
  description:
    'Which statements and articles; what is given must all hold. With a filter, names are not searched. 발언과 기사의 조건이며 모두 만족해야 합니다. 조건이 있으면 이름은 찾지 않습니다.',
  fields: (t) => ({
    topic: t.string({ description: `Only what is about it. ${TOPIC}` }),
    official: t.id({
      description:
        'Only statements of this official and articles that mention them. 이 공직자의 발언과 이 사람을 언급한 기사만입니다.',
    }),
    agency: t.string({
      description: `Only statements of an agency or its officials, and articles that mention it. ${AGENCY}`,
    }),
    ...days(t),
  }),
});
