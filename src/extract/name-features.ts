import type { Features } from '../lexicon/linear-model.ts';
import { ACTIONS } from './actions.ts';
import type { HeadFinder } from './find-head.ts';
import { type NameGroup, nameKey } from './group-names.ts';
import type { NameCandidate } from './name-candidate.ts';
import { type WordAfter, type WordBefore, wordAfter, wordBefore } from './name-neighbours.ts';

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
      name,
      some(({ particle }) => particles.has(particle)),
    );
  const follows = (test: (word: WordAfter, mention: NameCandidate) => boolean) =>
    mentions.some((mention) => test(wordAfter(mention.after[0] ?? ''), mention));
  set(
    'then action',
    follows(({ isAction }) => isAction),
  );
  set(
    'then bill',
    mentions.every(({ after }) => BILL.test(after[0] ?? '')),
  );
  set(
    'then adopted',
    some(({ after }) => after.some((word, place) => place < 2 && wordAfter(word).adopts)),
  );
  set(
    'then held',
    some(({ after }) => after.some((word, place) => place < 3 && wordAfter(word).holds)),
  );
  set(
    'then through',
    follows(({ isThrough }, { particle }) => isThrough && (particle === '을' || particle === '를')),
  );
  set(
    'then following',
    follows(({ isFollowing }, { particle }) => isFollowing && particle.startsWith('에')),
  );
  set(
    'then in a list',
    follows(({ isInList }) => isInList),
  );
  set(
    'then article of law',
    follows(({ isArticleOfLaw }) => isArticleOfLaw),
  );
  set(
    'then typed word',
    some(({ after, quoted }) => quoted !== null && isTyped(after[0] ?? '', kind, findHead)),
  );
  set(
    'then theme',
    follows(({ isTheme }) => isTheme),
  );
  set(
    'then called',
    follows(({ isCalling }, { particle }) => isCalling || CALLED.test(particle)),
  );
  const defines = kind === 'program' ? DEFINES : EVENT_DEFINES;
  set(
    'defined',
    some(
      ({ particle, field, sentence }) =>
        field === 'body' && TOPIC_PARTICLES.has(particle) && defines.test(sentenceEnd(sentence)),
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
  const isBehind = (test: (word: WordBefore) => boolean) =>
    mentions.some(({ before }) => test(wordBefore(before)));
  set(
    'this before',
    isBehind(({ isThis }) => isThis),
  );
  set(
    'adopted before',
    isBehind(({ isAdopted }) => isAdopted),
  );
  set(
    'held before',
    isBehind(({ isHeld }) => isHeld),
  );
  set(
    'clause before',
    isBehind(({ isAdopted, isHeld, endsClause }) => endsClause && !isAdopted && !isHeld),
  );
  set(
    'typed word before',
    some(({ before, quoted }) => quoted !== null && isTyped(before.replace(/인$/, ''), kind, findHead)),
  );
  set(
    'so-called before',
    isBehind(({ isSoCalled }) => isSoCalled),
  );
  set(
    'date before',
    isBehind(({ isDate }) => isDate),
  );
  set(
    'medium before',
    isBehind(({ isMedium }) => isMedium),
  );
}

function isTyped(word: string, kind: NameKind, findHead: HeadFinder): boolean {
  const noun = word.replace(/(?:에서|으로|[을를은는이가의에로과와도])$/, '');
  const head = findHead(noun) ?? findHead(word);
  return head?.[kind] != null && word.length <= head.text.length + 4;
}

const BILL = /^(?:일부|전부)?(?:개정|제정|개혁|폐지|시행령|시행규칙|위반)/;

const TOPIC_PARTICLES = new Set(['은', '는', '이란', '란']);
const PARTICLES = new Map([
  ['particle object', new Set(['을', '를'])],
  ['particle topic', TOPIC_PARTICLES],
  ['particle subject', new Set(['이', '가'])],
  ['particle of', new Set(['의'])],
  ['particle at', new Set(['에', '에는', '에도', '엔'])],
  ['particle place', new Set(['에서', '에서는', '에서도'])],
  ['particle by', new Set(['로', '으로'])],
  ['particle and', new Set(['와', '과'])],
]);
const CALLED = /^이?라(?:는|고)$/;
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
