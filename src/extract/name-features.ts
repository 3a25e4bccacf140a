import type { NameCandidate } from './find-names.ts';
import type { NameGroup } from './group-names.ts';
import { ACTIONS, findHead } from './name-heads.ts';

/** What is known of the article that a name stands in. */
export interface NameContext {
  /** Last word of a sentence of the body, by its index. */
  readonly sentenceEnds: readonly string[];
  /** How often each word begins a word of the article. */
  readonly wordCounts: ReadonlyMap<string, number>;
}

const ADOPT = /^(?:추진|도입|시행|운영|마련|발표|구축|개정|수립|제정|신설|개발|출시|개설|활용|발의|확정|제시|가동|개시|공고|모집|출범|조성|지급|신청|공개|통과|의결|실시|폐지|확대)(?:하|해|한|할|했|됐|되|돼|된|될|함|키|코)/;
const HOLD = /^(?:개최|열|연|주재|참석|진행|가졌|갖|가지|마련|체결|맺|실시|출범|개막|치르|치러|운영|주관|주최|참가|참여|발표|방문|발생|터지|일어)/;
const WHERE = /^(?:에서|에서는|에|에는|에서도|엔)$/;
const DEFINES =
  /(?:사업|제도|프로그램|플랫폼|서비스|법|계획|시스템|전략|제|기금|펀드|절차|지침|규정|기준|프로젝트|과정|공간|체계|창구|대책|누리집|앱|대시보드|협약|교육|조직|환경|연금|정책)(?:이다|다|입니다|으로|로|이며|으로서|로서)$/;
const EVENT_DEFINES = /(?:행사|자리|회의|포럼|대회|축제|박람회|행사로|자리로|자리다|회의다|행사다|캠페인|전시회|마련됐다|마련되었다|개최됐다|열렸다|열린다)(?:이다|다|입니다|로|이며|로서)?$/;

/** Nouns that policy texts put before any head: they don't tell one plan from another. */
const GENERIC = new Set(
  '정부 국가 지역 관련 주요 향후 신규 구체적 구체적인 세부 종합 지원 개선 강화 대응 추진 정책 제도 제도적 사회 사회적 국민 기업 중소기업 산업 경제 시장 현장 맞춤형 체계적 실효성 대규모 소규모 일반 특별 기본 주민 시민 민간 공공 정기 정례 후속 추가 예방 관리 운영 확대 활성화 안정 안정적 안전 개발 기술 교육 서비스 시설 예산 재정 공동 합동 통합 전문 전문가 다각적 선제적 적극적 획기적 실질적 효율적 효과적 단계별 분야별 부처별 지역별 유형별 연차별 중장기 장기 단기 중점 핵심 우수 감소 방지 근절 보완 해소 완화 제고 촉진 보호 육성 양성 발굴 조성 구축 수립 마련 확보 공급 생산 투자 사업 협력 평가 점검 조사 연구 분석 활용 이행 실천 참여 신청 접수 선정 심사 공모 홍보 컨설팅 상담 안내 온라인 오프라인 디지털 스마트 글로벌 미래 혁신 첨단 전략 핵심 다음 이번 각종 해당 소관 담당 개별 전체 기존 현행 새로운'.split(
    ' ',
  ),
);

const TYPED_BEFORE = /(?:앱|플랫폼|시스템|사업|제도|프로그램|법안|서비스|기술인|기술|펀드|지침|지침인|과정|누리집|대회|행사|포럼|전략|계획|정책|캠페인|조직|상품|게임)(?:인)?$/;
const THEME = /^(?:을|를)주제/;

function isBareHead(word: string, kind: 'program' | 'event'): boolean {
  const head = findHead(word.replace(/(?:을|를|은|는|이|가|의|에|에서|으로|로|과|와|도)$/, '')) ?? findHead(word);
  return head !== null && (kind === 'program' ? head.program !== null : head.event !== null) && word.length <= head.text.length + 4;
}

/** The named signals of a group, most of them of its mentions together, as features of a linear model. */
export function nameFeatures(group: NameGroup, context: NameContext, kind: 'program' | 'event'): string[] {
  const features: string[] = [];
  const { mentions, forms } = group;
  const longest = forms[0]?.mentions[0];
  if (longest === undefined) return features;
  const add = (name: string, holds = true) => {
    if (holds) features.push(name);
  };
  const head = mostFrequentHead(mentions);
  const type = kind === 'program' ? (head?.program ?? null) : (head?.event ?? null);
  add(`head:${type ?? 'none'}`);
  add('head:other-kind', kind === 'program' ? head?.event != null : head?.program != null);
  if (kind === 'program' && type === null) add(`none:${head?.event == null ? 'untyped' : 'event'}`);

  const some = (test: (mention: NameCandidate) => boolean) => mentions.some(test);
  const corner = some(({ quoted }) => quoted === 'corner');
  const single = some(({ quoted }) => quoted === 'single');
  const double = some(({ quoted }) => quoted === 'double');
  add('quoted:corner', corner);
  add('quoted:single', single);
  add('quoted:double', double);
  const quotedShare = mentions.filter(({ quoted }) => quoted !== null).length / mentions.length;
  add('quoted:none', quotedShare === 0);
  add('quoted:always', quotedShare === 1 && mentions.length > 1);
  add(`quoted&head:${type !== null}`, quotedShare > 0);

  add(`count:${bucket(mentions.length, [1, 2, 3, 5, 8])}`);
  add(`count&head:${mentions.length > 1 ? 2 : 1}:${type !== null}:${quotedShare > 0}`);
  add('in:title', some(({ field }) => field === 'title'));
  add('in:subtitle', some(({ field }) => field === 'subtitle'));
  add('in:lead', some(({ field, sentence }) => field === 'body' && sentence < 2));
  add('only:headline', mentions.every(({ field }) => field !== 'body'));
  add('only:speech', mentions.every(({ insideSpeech }) => insideSpeech));
  add('only:inside-name', mentions.every(({ insideName }) => insideName));
  add('some:inside-name', some(({ insideName }) => insideName));
  add('forms:several', forms.length > 1);

  const nouns = longest.nouns;
  const last = nouns.at(-1) ?? '';
  const headText = longest.head?.text ?? '';
  const fused = headText !== '' && last.length > headText.length;
  const modifiers = fused ? [...nouns.slice(0, -1), last.slice(0, -headText.length)] : nouns.slice(0, -1);
  add(`modifiers:${Math.min(modifiers.length, 5)}`);
  add('bare', modifiers.length === 0);
  add('fused', fused);
  add(`length:${bucket(longest.text.length, [3, 5, 8, 12, 17, 24])}`);
  add('has:latin', /[A-Za-z]/.test(longest.text));
  add('has:digit', /\d/.test(longest.text));
  add('has:ordinal', /제\s?\d+(?:차|회|기)|\d+차/.test(longest.text));
  add('has:year', /(?:19|20)\d\d|['’‘]\d\d/.test(longest.text));
  add('has:dot', /[·ㆍ・･]/.test(longest.text));
  const generic = modifiers.filter((word) => GENERIC.has(word)).length;
  add(`generic:${modifiers.length === 0 ? 'bare' : bucket((4 * generic) / modifiers.length, [0, 1, 2, 3])}`);
  const firstWord = modifiers[0] ?? '';
  add('first:generic', GENERIC.has(firstWord));
  add('first:action', ACTIONS.has(firstWord));
  add('first:common', (context.wordCounts.get(firstWord.slice(0, 2)) ?? 0) > 6);
  add('modifier:action', modifiers.some((word) => ACTIONS.has(word)));
  add('last-modifier:generic', GENERIC.has(modifiers.at(-1) ?? ''));

  for (const particle of ['을', '은', '이', '의', '에', '로', '와', '']) add(`particle:${particle}`, some((m) => sameParticle(m.particle, particle)));
  add('particle:where', some(({ particle }) => WHERE.test(particle)));
  add('after:action', some(({ after }) => ACTIONS.has(after[0] ?? '')));
  add('after:adopt', some(({ after, particle }) => (particle !== '' || true) && after.slice(0, 2).some((word) => ADOPT.test(word))));
  add('after:hold', some(({ after }) => after.slice(0, 3).some((word) => HOLD.test(word))));
  add('after:through', some(({ after, particle }) => (particle === '을' || particle === '를') && /^(?:통해|통한|통하여|활용|바탕)/.test(after[0] ?? '')));
  add('after:following', some(({ after, particle }) => particle.startsWith('에') && /^(?:따라|따른|따르면|의거|근거|의해)/.test(after[0] ?? '')));
  add('after:list', some(({ after }) => /^등/.test(after[0] ?? '')));
  add('after:article', some(({ after }) => /^제\d+조/.test(after[0] ?? '')));
  const defines = kind === 'program' ? DEFINES : EVENT_DEFINES;
  add(
    'defined',
    some(
      ({ particle, field, sentence }) =>
        (particle === '은' || particle === '는' || particle === '이란' || particle === '란') &&
        field === 'body' &&
        defines.test(context.sentenceEnds[sentence] ?? ''),
    ),
  );
  add('owner', some(({ owner }) => owner !== null));
  add('before:this', some(({ before }) => /^(?:이번|금번|이날|동|본|해당|이|올해|오늘)$/.test(before)));
  add('before:adnominal', some(({ before }) => /(?:하는|되는|한|된|인|위한|할|중인)$/.test(before)));
  add('before:so-called', some(({ before }) => /^(?:이른바|일명|가칭)$/.test(before)));
  add('before:date', some(({ before }) => /(?:일|월|년|오후|오전)(?:부터|까지|에|간)?$/.test(before)));
  add('before:of', some(({ before }) => before.endsWith('의')));
  add('parenthesis', some(({ parenthesis }) => parenthesis !== null));
  const beyond = longest.text.replace(/\s/g, '').length - headText.length;
  add(`beyond:${type ?? 'none'}:${bucket(beyond, [0, 2, 4, 7, 11])}`);
  add(`last:${fused ? bucket(last.length, [3, 4, 5, 6, 8]) : 'apart'}`);
  add(`last&head:${type ?? 'none'}:${fused}`);
  add(`longest-word:${bucket(Math.max(...nouns.map((noun) => noun.length)), [3, 4, 5, 6, 8, 10])}`);
  add(`kind:${headText === '' ? 'none' : headText}`, mentions.length > 0);
  const marked = some(({ quoted }) => quoted !== null);
  add(`beside:typed-after:${marked}`, some(({ after, quoted }) => quoted !== null && isBareHead(after[0] ?? '', kind)));
  add(`beside:typed-before:${marked}`, some(({ before }) => TYPED_BEFORE.test(before)));
  add('before:adopting', some(({ before }) => /^(?:추진|발표|수립|마련|운영|도입|시행|발의|개정|제정|신설|확정|개발|구축|출시|출범|공개|제안|실시)(?:하는|한|할|된|되는|중인|하고)$|^(?:추진|운영|시행|검토|준비)$/.test(before)));
  add('before:holding', some(({ before }) => /^(?:열린|열리는|개최한|개최된|개최되는|개최하는|열릴|가진|진행된|진행한|발생한|실시한|예정된)$/.test(before)));
  add('after:theme', some(({ after, particle }) => THEME.test(`${particle}${after[0] ?? ''}`) || /주제|슬로건|표어|구호/.test(after[0] ?? '')));
  add('after:called', some(({ particle, after }) => /^이?라(?:는|고)$/.test(particle) || /^이?라(?:는|고)$/.test(after[0] ?? '')));
  add('before:medium', some(({ before }) => /(?:학술지|저널|신문|잡지|드라마|영화|주제|슬로건|제목|곡|프로그램인)(?:인|로|는|의)?$/.test(before)));
  add(`agency:${mentions.every(({ isAgency }) => isAgency)}`, some(({ isAgency }) => isAgency));
  return features;
}

function mostFrequentHead(mentions: readonly NameCandidate[]): NameCandidate['head'] {
  const counts = new Map<NameCandidate['head'], number>();
  for (const { head } of mentions) counts.set(head, (counts.get(head) ?? 0) + (head === null ? 0.5 : 1));
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function sameParticle(particle: string, wanted: string): boolean {
  switch (wanted) {
    case '을':
      return particle === '을' || particle === '를';
    case '은':
      return particle === '은' || particle === '는';
    case '이':
      return particle === '이' || particle === '가';
    case '로':
      return particle === '로' || particle === '으로';
    case '와':
      return particle === '와' || particle === '과';
    case '에':
      return particle === '에' || particle === '에는' || particle === '에도';
    default:
      return particle === wanted;
  }
}

function bucket(value: number, bounds: readonly number[]): number {
  let index = 0;
  while (index < bounds.length && value > (bounds[index] ?? 0)) index++;
  return index;
}
