import fc from 'fast-check';
import type { AgencyKind } from '../../src/model/agency-kind.ts';
import type { Article } from '../../src/model/article.ts';
import type { ExtractedArticle, Span, Support } from '../../src/model/extraction.ts';
import { agencyId, articleId, careerId, eventId, programId } from '../../src/model/ids.ts';

/**
 * Articles as an extractor would hand them over, small enough that everything collides: namesakes, a ministry before and
 * after its renaming, short forms that one or two agencies introduce, one event in several articles.
 */
const NAMES = ['김현철', '박기영', '남궁선', '이하늘'] as const;

interface GeneratedAgency {
  readonly name: string;
  readonly key: string | null;
  readonly kind: AgencyKind;
}

const AGENCIES: readonly GeneratedAgency[] = [
  { name: '산업통상자원부', key: 'motie-2013', kind: 'MINISTRY' },
  { name: '산업통상부', key: 'motir', kind: 'MINISTRY' },
  { name: '가람산업진흥원', key: null, kind: 'PUBLIC_INSTITUTION' },
  { name: '가온산업진흥회', key: null, kind: 'ASSOCIATION' },
  { name: '가진원', key: null, kind: 'OTHER' },
  { name: '가진', key: null, kind: 'OTHER' },
];
const TITLES = ['차관', '2차관', '장관', '원장', '교수', '과장'] as const;
const PROGRAMS = ['새싹기업 지원사업', '탄소중립 이행전략', '푸른길 계획'] as const;
const EVENTS = ['산업진흥 토론회', '제2차 수소 회의'] as const;
const TOPICS = ['탄소중립', '수소경제', '데이터'] as const;
const DAYS = ['2021-03-02', '2021-10-18', '2024-05-07', '2026-02-11'] as const;

/** Texts that several outlets run, whole, without their end, or with a line of their own. */
const RELEASES = [
  [
    '가람시는 오래된 가로등 천이백 개를 전력을 덜 쓰는 등으로 모두 바꾼다고 알렸다.',
    '공사는 주택가 골목에서 먼저 시작하며 통학로와 공원 산책길이 그 뒤를 잇는다.',
    '시는 바뀐 등이 밤새 켜져 있어도 해마다 드는 전기 요금이 절반으로 준다고 내다봤다.',
    '주민은 고장 난 등을 보면 기둥에 붙은 번호를 시청 상황실에 알리면 된다.',
  ],
  [
    '나래군은 바닷가 마을 다섯 곳을 잇는 작은 배를 이달 말부터 하루 여섯 번 띄운다.',
    '배에는 서른 명이 탈 수 있고 자전거와 손수레도 함께 실을 수 있다고 한다.',
    '요금은 어른 천 원이며 어르신과 학생은 신분증을 보이면 돈을 내지 않는다.',
    '물결이 높은 날에는 버스가 같은 길을 대신 다니므로 미리 안내판을 보아야 한다.',
  ],
] as const;

const agencyIndex = fc.nat(AGENCIES.length - 1);

const blueprint = fc.record({
  day: fc.constantFrom(...DAYS),
  people: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES),
      title: fc.constantFrom(...TITLES),
      agency: fc.option(agencyIndex, { nil: null }),
    }),
    { maxLength: 3, selector: ({ name, title, agency }) => `${name} ${title} ${agency}` },
  ),
  agencies: fc.uniqueArray(agencyIndex, { maxLength: 3 }),
  introductions: fc.uniqueArray(
    fc.record({ agency: agencyIndex, form: fc.constantFrom('가진원', '가진', '진흥원') }),
    { maxLength: 2, selector: ({ agency, form }) => `${agency} ${form}` },
  ),
  programs: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...PROGRAMS),
      alias: fc.option(fc.constantFrom('지원사업', '전략'), { nil: null }),
      agency: fc.option(agencyIndex, { nil: null }),
    }),
    { maxLength: 2, selector: ({ name }) => name },
  ),
  events: fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...EVENTS),
      date: fc.option(fc.constantFrom(...DAYS), { nil: null }),
      place: fc.option(fc.constantFrom('서울', '세종'), { nil: null }),
      host: fc.option(agencyIndex, { nil: null }),
    }),
    { maxLength: 2, selector: ({ name }) => name },
  ),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
  hasStatements: fc.boolean(),
  release: fc.option(
    fc.record({ text: fc.nat(RELEASES.length - 1), edit: fc.constantFrom('whole', 'cut', 'signed') }),
    { nil: null },
  ),
});

export type Blueprint = typeof blueprint extends fc.Arbitrary<infer Value> ? Value : never;

/** What an article says, without which article it is. */
export const generatedBlueprint: fc.Arbitrary<Blueprint> = blueprint;

/** The article of an address that says what a blueprint has. */
export function generatedArticle(url: string, made: Blueprint): ExtractedArticle {
  const lines: string[] = [];
  let length = 0;
  const write = (text: string): Span => {
    const start = length;
    lines.push(text);
    length += text.length + 1;
    return { field: 'body', start, end: start + text.length };
  };
  const grounded = (text: string) => {
    const span = write(text);
    return { support: supportOf(span), mentions: [span] };
  };
  const agencyName = (index: number | null) => (index === null ? null : (AGENCIES[index]?.name ?? null));
  const officials = made.people.map(({ name, title, agency }) => ({
    name,
    title,
    agency: agencyName(agency),
    ...grounded(name),
  }));
  const introducing = new Set(made.introductions.map(({ agency }) => agency));
  const agencies = [...new Set([...made.agencies, ...introducing])].flatMap((index) => {
    const agency = AGENCIES[index];
    if (agency === undefined) return [];
    const introduced = made.introductions
      .filter((introduction) => introduction.agency === index && introduction.form !== agency.name)
      .map(({ form }) => ({ alias: form, support: supportOf(write(form)) }));
    return [
      { ...agency, aliases: introduced.map(({ alias }) => alias), introduced, ...grounded(agency.name) },
    ];
  });
  const programs = made.programs.map(({ name, alias, agency }) => {
    const ground = grounded(name);
    return {
      ...{ name, aliases: alias === null ? [] : [alias], agency: agencyName(agency) },
      agencySupport: agency === null ? null : ground.support,
      ...ground,
    };
  });
  const people = [...new Set(officials.map(({ name }) => name))];
  const events = made.events.map(({ name, date, place, host }) => {
    const ground = grounded(name);
    const hosts = host === null ? [] : [agencyName(host) ?? ''];
    return {
      ...{ name, aliases: [], date, place, hosts, participants: [], attendees: people },
      hostSupports: hosts.map(() => ground.support),
      participantSupports: [],
      attendeeSupports: people.map(() => ground.support),
      ...ground,
    };
  });
  const topics = made.topics.map((name) => ({ name, ...grounded(name) }));
  const speakers = made.hasStatements
    ? [
        ...people.map((speaker) => ({ speaker, speakerType: 'Official' as const })),
        ...agencies.map(({ name }) => ({ speaker: name, speakerType: 'Agency' as const })),
      ]
    : [];
  const statements = speakers.map((speaker, index) => {
    const text = `${speaker.speaker}의 ${index + 1}번째 말`;
    const { start, end } = write(text);
    return {
      ...speaker,
      ...{ direct: index % 2 === 0, text, start, end, verb: '밝히', topics: made.topics },
      event: events[0]?.name ?? null,
      ...{ rule: 'generated', confidence: 0.9 },
    };
  });
  for (const line of releaseLines(made)) write(line);
  const article: Article = {
    ...{
      title: `${url}의 소식`,
      subtitle: null,
      outlet: '가온일보',
      publishedOn: made.day,
      url,
      language: 'ko',
    },
    body: lines.join('\n'),
  };
  return {
    article,
    extraction: { officials, agencies, programs, events, topics, statements },
    extractorVersion: 'generated-1',
  };
}

function releaseLines({ release }: Blueprint): readonly string[] {
  if (release === null) return [];
  const lines = RELEASES[release.text] ?? [];
  if (release.edit === 'cut') return lines.slice(0, -1);
  return release.edit === 'signed' ? [...lines, '김바다 기자가 전했다.'] : lines;
}

function supportOf(span: Span): Support {
  return { ...span, rule: 'generated', confidence: 0.9 };
}

/** The id of the article at an address. */
export function generatedArticleId(url: string): string {
  return articleId({ url, outlet: null, publishedOn: '', title: '' });
}

/** Ids of what generated articles can hold, for decisions about them. */
export const generatedIds = {
  career: fc
    .record({
      name: fc.constantFrom(...NAMES),
      title: fc.constantFrom(...TITLES),
      agency: fc.option(agencyIndex, { nil: null }),
    })
    .map(({ name, title, agency }) => careerId(name, agency === null ? null : ownAgencyId(agency), title)),
  /** Two careers of one name. */
  careers: fc
    .record({
      name: fc.constantFrom(...NAMES),
      titles: fc.tuple(fc.constantFrom(...TITLES), fc.constantFrom(...TITLES)),
      agencies: fc.tuple(agencyIndex, agencyIndex),
    })
    .map(({ name, titles, agencies }) =>
      titles.map((title, index) => careerId(name, ownAgencyId(agencies[index] ?? 0), title)),
    )
    .filter(([one, other]) => one !== other),
  agency: agencyIndex.map(ownAgencyId),
  program: fc.constantFrom(...PROGRAMS).map(programId),
  event: fc
    .tuple(fc.constantFrom(...EVENTS), fc.option(fc.constantFrom(...DAYS), { nil: null }))
    .map(([name, date]) => eventId(name, date)),
};

function ownAgencyId(index: number): string {
  return agencyId(AGENCIES[index] ?? { key: null, name: '' });
}
