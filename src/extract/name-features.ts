import type { Features } from '../lexicon/linear-model.ts';
import { ACTIONS } from './actions.ts';
import type { HeadFinder } from './find-head.ts';
import { type NameGroup, nameKey } from './group-names.ts';
import type { NameCandidate } from './name-candidate.ts';

/** What is known of the article that a name stands in. */
export interface NameContext {
  /** The last word of a sentence of the body. */
  sentenceEnd(sentence: number): string;
  readonly findHead: HeadFinder;
}

export type NameKind = 'program' | 'event';

/** The signals of a group, most of them over all its mentions, as measures of a linear model. */
export function nameFeatures(group: NameGroup, context: NameContext, kind: NameKind): Features {
  const features = new Map<string, number>();
  const set = (name: string, value: number | boolean) => {
    const number = Number(value);
    if (number !== 0) features.set(name, number);
  };
  const longest = group.forms[0]?.mentions[0];
  if (longest === undefined) return features;
  addShape(longest, group, kind, set);
  addSurroundings(group.mentions, context, kind, set);
  return features;
}

type Setter = (name: string, value: number | boolean) => void;

function addShape(longest: NameCandidate, group: NameGroup, kind: NameKind, set: Setter): void {
  const { mentions } = group;
  const head = mentions.find((mention) => mention.head?.[kind] != null)?.head ?? null;
  const typed = head?.[kind] ?? null;
  const force = typed?.force ?? 'none';
  set(`force ${force}`, 1);
  set(`class ${typed?.class ?? 'none'}`, 1);
  if (typed !== null && head !== null) set(`head ${head.text}`, 1);
  set('other kind too', kind === 'program' ? head?.event != null : head?.program != null);

  const quotedShare = mentions.filter(({ quoted }) => quoted !== null).length / mentions.length;
  const quoted = quotedShare > 0;
  // Marks tell a program's name from a phrase; events are named without them as often as with.
  if (kind === 'program') {
    for (const mark of ['corner', 'single', 'double'] as const)
      set(
        `in ${mark} marks`,
        mentions.some((m) => m.quoted === mark),
      );
    set(`in marks, force ${force}`, quoted);
    set('always in marks', quotedShare === 1);
  }

  const nouns = longest.nouns;
  const last = nouns.at(-1) ?? '';
  const headText = longest.head?.text ?? '';
  const fused = headText !== '' && last.length > headText.length;
  const modifiers = fused ? [...nouns.slice(0, -1), last.slice(0, -headText.length)] : nouns.slice(0, -1);
  const beyond = Math.max(0, nameKey(longest.text).length - headText.length);
  const known = mentions.some(({ isKnown }) => isKnown);
  set('known', known);
  // A name that the lexicon knows may be a bare typed word (`국민연금`).
  set('bare head', modifiers.length === 0 && !known);
  set(`bare head, force ${force}`, modifiers.length === 0 && !known);
  set('letters beyond head', Math.min(beyond, 12) / 12);
  set('hardly more than head', modifiers.length > 0 && beyond < 3 && !known);
  set('very long', Math.max(0, beyond - 16) / 10);
  set('clause inside', longest.isClause);
  set('named law', typed?.class === 'law' && beyond >= 3);
  set('untyped single word in marks', quoted && typed === null && nouns.length === 1);
  set('nested', group.isNested && !known);
  set('nested, known', group.isNested && known);
  set('holds another', group.holdsOther);
  set('many words', Math.max(0, nouns.length - 5) / 3);
  set('one word', nouns.length === 1 && fused);
  set('long word', Math.max(0, Math.max(...nouns.map((noun) => noun.length)) - 5) / 4);
  set('head fused', fused);
  set('latin', /[A-Za-z]/.test(longest.text));
  set('digit', /\d/.test(longest.text));
  set('ordinal', /제\s?\d+(?:차|회|기)|\d+(?:차|회)/.test(longest.text));
  set('year', /(?:19|20)\d\d|['’‘]\d\d/.test(longest.text));
  const generic = modifiers.filter((word) => GENERIC.has(word) || ACTIONS.has(word)).length;
  set('generic modifiers', modifiers.length === 0 ? 0 : generic / modifiers.length);
  set('only generic modifiers', modifiers.length > 0 && generic === modifiers.length && !known);
  const first = modifiers[0] ?? '';
  set('first modifier generic', GENERIC.has(first) || ACTIONS.has(first));
  set('last modifier action', ACTIONS.has(modifiers.at(-1) ?? ''));
}

function addSurroundings(
  mentions: readonly NameCandidate[],
  { sentenceEnd, findHead }: NameContext,
  kind: NameKind,
  set: Setter,
): void {
  const some = (test: (mention: NameCandidate) => boolean) => mentions.some(test);
  const unquoted = mentions.every(({ quoted }) => quoted === null);
  set('repeated', Math.log2(Math.min(mentions.length, 8)) / 3);
  set('repeated, no marks', unquoted ? Math.log2(Math.min(mentions.length, 8)) / 3 : 0);
  set(
    'in title',
    some(({ field }) => field === 'title'),
  );
  set(
    'in subtitle',
    some(({ field }) => field === 'subtitle'),
  );
  set(
    'in lead',
    some(({ field, sentence }) => field === 'body' && sentence < 2),
  );
  set(
    'only in headline',
    mentions.every(({ field }) => field !== 'body'),
  );
  set(
    'only in speech',
    mentions.every(({ insideSpeech }) => insideSpeech),
  );
  set(
    'only inside a name',
    mentions.every(({ insideName }) => insideName),
  );
  set(
    'is agency',
    some(({ isAgency }) => isAgency),
  );

  for (const [name, particles] of PARTICLES)
    set(
      `particle ${name}`,
      some(({ particle }) => particles.has(particle)),
    );
  set(
    'then action',
    some(({ after }) => ACTIONS.has(after[0] ?? '')),
  );
  for (const { after } of mentions) {
    const next = /^[가-힣]{2}/.exec(after[0] ?? '')?.[0];
    if (next !== undefined) set(`next ${next}`, 1);
  }
  set(
    'then bill',
    mentions.every(({ after }) => BILL.test(after[0] ?? '')),
  );
  set(
    'then adopted',
    some(({ after }) => after.slice(0, 2).some((word) => ADOPT.test(word))),
  );
  set(
    'then held',
    some(({ after }) => after.slice(0, 3).some((word) => HOLD.test(word))),
  );
  set(
    'then through',
    some(
      ({ after, particle }) =>
        /^[을를]$/.test(particle) && /^(?:통해|통한|통하여|활용|바탕)/.test(after[0] ?? ''),
    ),
  );
  set(
    'then following',
    some(
      ({ after, particle }) =>
        particle.startsWith('에') && /^(?:따라|따른|따르면|의거|근거|의해)/.test(after[0] ?? ''),
    ),
  );
  set(
    'then in a list',
    some(({ after }) => /^등/.test(after[0] ?? '')),
  );
  set(
    'then article of law',
    some(({ after }) => /^제\d+조/.test(after[0] ?? '')),
  );
  set(
    'then typed word',
    some(({ after, quoted }) => quoted !== null && isTyped(after[0] ?? '', kind, findHead)),
  );
  set(
    'then theme',
    some(({ after }) => /주제|슬로건|표어|구호/.test(after[0] ?? '')),
  );
  set(
    'then called',
    some(
      ({ particle, after }) => /^이?라(?:는|고)$/.test(particle) || /^이?라(?:는|고)$/.test(after[0] ?? ''),
    ),
  );
  const defines = kind === 'program' ? DEFINES : EVENT_DEFINES;
  set(
    'defined',
    some(
      ({ particle, field, sentence }) =>
        field === 'body' && /^(?:은|는|이란|란)$/.test(particle) && defines.test(sentenceEnd(sentence)),
    ),
  );
  set(
    'parenthesis',
    some(({ parenthesis }) => parenthesis !== null && !/^\d/.test(parenthesis.text)),
  );
  set(
    'owner before',
    some(({ owner }) => owner !== null),
  );
  set(
    'this before',
    some(({ before }) => /^(?:이번|금번|이날|동|본|해당|이|올해|오늘)$/.test(before)),
  );
  set(
    'adopted before',
    some(({ before }) => ADOPTED.test(before)),
  );
  set(
    'held before',
    some(({ before }) => HELD.test(before)),
  );
  set(
    'clause before',
    some(
      ({ before }) =>
        !ADOPTED.test(before) &&
        !HELD.test(before) &&
        /(?:하는|되는|한|된|위한|할|관한|있는|없는)$/.test(before),
    ),
  );
  set(
    'typed word before',
    some(({ before, quoted }) => quoted !== null && isTyped(before.replace(/인$/, ''), kind, findHead)),
  );
  set(
    'so-called before',
    some(({ before }) => /^(?:이른바|일명|가칭)$/.test(before)),
  );
  set(
    'date before',
    some(({ before }) => /\d(?:일|월|년)(?:부터|까지|에|간)?$|^(?:오후|오전|지난|오는)$/.test(before)),
  );
  set(
    'medium before',
    some(({ before }) =>
      /(?:학술지|저널|신문|잡지|드라마|영화|주제|슬로건|제목)(?:인|로|는|의)?$/.test(before),
    ),
  );
}

function isTyped(word: string, kind: NameKind, findHead: HeadFinder): boolean {
  const noun = word.replace(/(?:에서|으로|[을를은는이가의에로과와도])$/, '');
  const head = findHead(noun) ?? findHead(word);
  return head?.[kind] != null && word.length <= head.text.length + 4;
}

const BILL = /^(?:일부|전부)?(?:개정|제정|개혁|폐지|시행령|시행규칙|위반)/;

const PARTICLES = new Map([
  ['object', new Set(['을', '를'])],
  ['topic', new Set(['은', '는', '이란', '란'])],
  ['subject', new Set(['이', '가'])],
  ['of', new Set(['의'])],
  ['at', new Set(['에', '에는', '에도', '엔'])],
  ['place', new Set(['에서', '에서는', '에서도'])],
  ['by', new Set(['로', '으로'])],
  ['and', new Set(['와', '과'])],
]);
const ADOPT =
  /^(?:추진|도입|시행|운영|마련|발표|구축|개정|수립|제정|신설|개발|출시|개설|활용|발의|확정|제시|가동|개시|공고|모집|출범|조성|지급|신청|공개|통과|의결|실시|폐지|확대)(?:하|해|한|할|했|됐|되|돼|된|될|함|키|코)/;
const ADOPTED =
  /^(?:추진|발표|수립|마련|운영|도입|시행|발의|개정|제정|신설|확정|개발|구축|출시|출범|공개|제안|실시|검토|준비)(?:하는|한|할|된|되는|중인|하고|해온)?$/;
const HOLD =
  /^(?:개최|열[고린렸었]|열어|열릴|열리|연다|주재|참석|진행|가졌|갖고|가지고|가진|체결|맺|실시|출범|개막|치르|치러|주관|주최|참가|참여|방문|발생|터지|일어)/;
const HELD =
  /^(?:열린|열리는|개최한|개최된|개최되는|개최하는|열릴|가진|진행된|진행한|발생한|실시한|예정된|벌어진|일어난|터진)$/;
const DEFINES =
  /(?:사업|제도|프로그램|플랫폼|서비스|법|계획|시스템|전략|제|기금|펀드|절차|지침|규정|기준|프로젝트|과정|공간|체계|창구|대책|누리집|앱|대시보드|협약|교육|조직|환경|연금|정책)(?:이다|다|입니다|으로|로|이며|으로서|로서)$/;
const EVENT_DEFINES =
  /(?:행사|자리|회의|포럼|대회|축제|박람회|캠페인|전시회)(?:이다|다|입니다|로|이며|로서)$|(?:마련|개최)(?:됐다|되었다)$|열렸다$|열린다$/;

/** Nouns that policy texts put before any head: they don't tell one plan from another. */
const GENERIC = new Set(
  '정부 국가 지역 관련 주요 향후 신규 구체적 세부 종합 지원 개선 강화 대응 추진 정책 제도 제도적 사회 사회적 국민 기업 중소기업 산업 경제 시장 현장 맞춤형 체계적 실효성 대규모 소규모 일반 특별 기본 주민 시민 민간 공공 정기 정례 후속 추가 예방 관리 운영 확대 활성화 안정 안정적 안전 개발 기술 교육 서비스 시설 예산 재정 공동 합동 통합 전문 전문가 다각적 선제적 적극적 획기적 실질적 효율적 효과적 단계별 분야별 부처별 지역별 유형별 연차별 중장기 장기 단기 중점 핵심 우수 감소 방지 근절 보완 해소 완화 제고 촉진 보호 육성 양성 발굴 조성 구축 수립 마련 확보 공급 생산 투자 사업 협력 평가 점검 조사 연구 분석 활용 이행 실천 참여 신청 접수 선정 심사 공모 홍보 컨설팅 상담 안내 온라인 오프라인 디지털 스마트 글로벌 미래 혁신 첨단 전략 다음 각종 소관 담당 개별 전체 정부의 업무 업계 분야 부문 대기업 청년 인력 인재 자금 재원 수단 과제 방향 추진방향 의견 수요 행정 법적 물리적 경제적 재정적 기술적'.split(
    ' ',
  ),
);
