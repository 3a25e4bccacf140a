import { isSyllable } from '../lexicon/letters.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { NameHead } from '../lexicon/name-head.ts';
import { createWordStore, type WordStore } from './word-store.ts';

/** How a word ends, as far as that shows without a dictionary. */
export type WordForm =
  /** A noun without a particle, or the first part of a compound. */
  | 'bare'
  /** A noun with a particle. */
  | 'marked'
  /** Something that describes the noun behind it (`다양한`, `추진하는`, `적극적인`). */
  | 'adnominal'
  /** The end of a clause (`했다`, `하고`, `통해`). */
  | 'verbal'
  /** A word that no name begins with or goes over (`이번`, `지난`, `관련`, `12일`). */
  | 'stop';

/** A word with how it ends. */
export interface FormedWord {
  readonly text: string;
  readonly form: WordForm;
  /** The word without its particle; equal to `text` where it has none. */
  readonly noun: string;
  /** The particle (`을`, `에서`), or empty. */
  readonly particle: string;
  readonly names: WordNames;
}

/** What the reference data last asked has on names with a word. */
export interface WordNames {
  lexicon: Lexicon | null;
  /** What its noun ends in, where it is a name's last word. */
  head: NameHead | null;
  /** The known programs whose names it begins. */
  programs: readonly (readonly string[])[];
}

/** Reads a word; equal ones are read once. */
export const readWord: WordStore<FormedWord> = createWordStore((text): FormedWord => {
  const { form, noun, particle } = readForm(text);
  return { text, form, noun, particle, names: { lexicon: null, head: null, programs: [] } };
});

/** How a single word ends, and its particle. */
export function formOf(text: string): FormedWord {
  return readWord(text, 0, text.length);
}

const LONG_PARTICLES = [
  '으로부터',
  '이라고는',
  '에서부터',
  '으로써',
  '으로서',
  '이라는',
  '이라고',
  '이라며',
  '에게서',
  '까지의',
  '에서의',
  '으로의',
  '과의',
  '와의',
  '에서는',
  '에서도',
  '에게는',
  '에게도',
  '으로는',
  '으로도',
  '까지는',
  '부터는',
  '까지도',
  '이라면',
  '입니다',
  '이었다',
  '이지만',
  '로부터',
  '로써',
  '로서',
  '라는',
  '라고',
  '라며',
  '에서',
  '에게',
  '에는',
  '에도',
  '에만',
  '까지',
  '부터',
  '으로',
  '이란',
  '이라',
  '이나',
  '이며',
  '이고',
  '이자',
  '이다',
  '께서',
  '보다',
  '처럼',
  '마다',
  '조차',
  '밖에',
  '만을',
  '만이',
  '만의',
  '로의',
  '에의',
  '로는',
  '로도',
  '에선',
  '에겐',
  '으론',
  '엔',
  '을',
  '를',
  '은',
  '는',
  '에',
  '께',
] as const;
const BY_LENGTH = [4, 3, 2, 1].map(
  (n) => [n, new Set<string>(LONG_PARTICLES.filter((p) => p.length === n))] as const,
);

/** Nouns whose last syllable could be a particle where the sound before it allows one. */
const NOUN_ENDINGS: Readonly<Record<string, RegExp>> = {
  의: /^(?:회|협|심|논|합|결|동|건|문|정|주|강|편|유|상|창|명|질|항|예|발|모|임|고|민|수|토|사|이)의$|(?:당정|사전|실무|부처|부처간|노사|군사|예산|법안|재|상임위|대정부|긴급현안|현안|공동)(?:협|합|심|논|질|발)의$|(?<!국|사|기|위원|협의|의|교|학|간담|설명|협|토론|공청|발표|박람|보고|음악|전시|연합|동창|자치|진흥|공제|후원|중앙|변호사|상공|경제인|시|도|군|구|총|조합|노조)회의$/,
  가: /(?:추|허|휴)가$|^(?:여|대|주|유|시|고|저|재)가$|(?:최고|공시|국제유|투자)가$/,
  이: /(?:높|길|놀|깊|넓|맞|은|풀|살|벌|킴|린|돌)이$/,
  도: /^(?:정|의|시|태|용|구|보|각|부|선|주|유|해|수|궤|과|독|포|파|복|인|기|원|청|상|요|조|심|신|투|고|한)도$|(?:제|(?<!까|복|단|유|정|방|토|의)지|속|온|농|밀|철|족|뢰|난이|기여|참여|완성|인지|중요|호감|활용|관심|이해|선호|습|강원|경기|충청[남북]|경상[남북]|전라[남북]|제주|(?:19|20)\d\d년|회계연|학년|상하수|지하철|고속철|각|빈|채|순|경|위|각성|숙련|적합|정확|체감|친밀|공정|청렴|심각)도$/,
  과: /(?:결|통|(?<!대|과)학)과$|^(?:성|경)과$|(?:추진|연구|정책|우수|사업|투자|운영)성과$/,
  와: /^기와$/,
  로: /(?:(?<!제|정|속|태|강|빈)도|진|경|활|항|판|통|회|애|종|철|피|폐|원|제|활주|산책|송전선)로$|^(?:선|대|구|위|서|바|새|수|가)로$/,
  만: /(?:불|비|대|오|낭|천|백|십|미|연|항)만$/,
  은: /^(?:한|수|산|기업)은$/,
};

/** Whether a particle can follow a syllable: `은/이/을/과/으로` want a final consonant, `는/가/를/와` none. */
function canFollow(particle: string, before: string): boolean {
  const code = before.charCodeAt(before.length - 1);
  if (!isSyllable(code)) return true;
  const final = (code - 0xac00) % 28;
  switch (particle.charAt(0)) {
    case '은':
    case '을':
    case '과':
      return final !== 0;
    case '이':
      return final !== 0 || particle.length > 1;
    case '으':
      return final !== 0 && final !== 8;
    case '는':
    case '가':
    case '를':
    case '와':
      return final === 0;
    case '로':
      return final === 0 || final === 8;
    default:
      return true;
  }
}

// What is left of a word when a closing mark stands before its particle.
const LONE_PARTICLES = new Set(['을', '를', '은', '는', '가', '의', '에', '와', '과', '도', '로', '만']);
const SHORT_PARTICLES = new Set(['의', '가', '이', '도', '과', '와', '로', '만']);

const HAN_NOUN = /^(?:북|남|상|하|신|국|시|극|무|무제)한$|(?:권|제|기)한$/;
const HAE_NOUN = /(?:올|피|재|이|동|남|서|상|방|침|손|오|화|저|새|김|진|폐|유|연|공|장)해$/;
const GO_NOUN = /(?:사|창|신|보|광|공|권|재|최|제|경|참|예|국|금|선|피|원|기|상|중|출|논|회)고$/;
const IN_NOUN =
  /(?:법|확|승|노|애|국|외|요|원|디자|라|개|군|성|본|주|사|시|대|위|민|상|인|부|증|온|오프라|가이드라|체|코|도메|캠페|할|여|리|청|론|화|육|업|술|공|장|치|조|취|천|의|정|병|가|구)인$/;
const HAL_NOUN = /(?:역|분|관)할$/;
const LO_NOUN = /(?:그|클)린$/;
const UN_NOUN = /(?:항|행|기|해|풍|타|다)운$/;
const DA_NOUN = /(?:바|소|베란|캐나|르완|우간)다$/;

const VERBAL =
  /(?:[쳐춰려켜져워줘퍼써벼겨혀펴]|하며|되며|이며|하면|면서|하고|되고|있고|없고|않고|하여|되어|이어|하지|되지|있어|없어|않아|라고|다고|자고|도록|려고|려는|는데|은데|으며|았고|었고|했고|됐고|였고|기로|므로|니다|세요|습니까|다며|라며|자며|하기|되기|하거나|되거나|거나|든지|는지|할지|하자|해서|하려|해야|돼야|위해|위해서|통해|통해서|대해|대해서|관해|의해|인해|따라|따른|비해|맞춰|앞서|이어|걸쳐|거쳐|함께|대비해|[가-힣]{2}돼|담아|묶어|높여|넓혀|살려|내려|올려|늘려|줄여|모아|얻어)$/;
const SHORT_VERBAL = /^.[쳐춰켜져줘퍼써겨]$|^(?:담아|묶어|높여|넓혀|살려|내려|올려|늘려|줄여|모아|얻어)$/;
const ADNOMINAL =
  /(?:하는|되는|있는|없는|않는|[해워어려혀여]지는|받는|맞는|이는|오는|가는|나는|되던|하던|위한|관한|대한|통한|의한|인한|다양한|적인|중인|적으로|로운|려운|까운|스러운|다운|라운|워진|어진|아진|려진|혀진|여진|하게|되게|있게|없게|스럽게|히|와의|과의|담긴|남긴|맡긴|생긴|숨긴|즐긴|펼친|거친|마친|지낸|이끈|만든|선보인|앞둔|거둔|내놓은|쏟아진)$/;

const STOPS = new Set(
  '이 그 저 동 본 해당 이번 금번 각 각각 전 모든 여러 다른 새 첫 기존 주요 관련 향후 앞으로 올해 내년 지난해 작년 재작년 금년 오늘 내일 어제 이날 이달 당일 금일 최근 현재 지난 지난달 이달 다음 다음달 매년 매월 매주 우리 우리나라 국내 해외 국내외 등 및 또는 혹은 이에 이를 이와 이같은 같은 이런 이러한 그런 그러한 이미 곧 또 또한 특히 한편 아울러 먼저 우선 이어 이후 이전 당시 당초 약 총 연 오전 오후 더 더욱 매우 가장 다시 함께 직접 상반기 하반기 연말 연내 초 말 중 간 외 내 위 대비 대상 이내 따라 통해 위해 대해 의해 관해 그간 그동안 지금 지금까지 앞 뒤 때 때문 것 수 바 점 등의 등을 등이 등에 등과 등은 등으로 등에서 직후 소속 산하 주관 주재 주최 가운데 참석 이상 이하 미만 여기 여기서 하지만 그러나 그리고 따라서 이로써 이처럼 이렇게 즉 예컨대 물론 비롯 비롯해 포함 포함해 계기 기준 규모 이른바 일명 누구나 모두 달리 있다 없다 한다 했다 위와 아래 별도 자체 상당 정도 가량 안팎 내외 큰 할 된 될 해 하고 하며 했고 점차 훌쩍 본격 본격적으로 적극 신속히 대폭 날 달 만나 찾아 모여 처음 최초 주제 역시 현행 소재 일제히 또다시 결국 만약 과연 거의 즉시 수시 상시 계속 잇따라 연이어 나아가 실제 정작 오히려 가령 스스로 그대로 따로 이래 이외 당해 동안 가지 상황 속 속에 아래 위 및'.split(
    ' ',
  ),
);
// Amounts and dates stop a name; an ordinal, a year and a model number don't.
const AMOUNT =
  /^[\d.,]+(?:여)?(?:월|일|시|분|초|시간|명|개|건|억|조|만|천|원|억원|조원|만원|달러|%|퍼센트|여명|여개|차례|곳|가구|세대|톤|호|km|kg|배|위|도|대|주|주년|회|번|년간|개월|개월간|일간|점|쪽|편|종|가지|개국|개사|개소|인|세|살|년|마리|동|층|평|ha|m|㎡|GW|MW|kW)?(?:여)?(?:부터|까지|에|에는|의|은|는|이|가|을|를|로|간|동안|쯤|께|경|만|중|말|초)?$/;
const KEPT_NUMBER =
  /^(?:제\d+(?:차|회|기|대|호|단계)|\d+(?:차|회|기|대|선|단계|호|개년|대\s?)|(?:19|20)\d\d년?|'?\d\d년)$/;

// Press releases begin points with a lone `ㅇ` or `o`.
const BULLET = /^(?:[ㅇㆍo]|[①-⑳])$/;

/** Whether no name begins with a word or goes over it (`함께`, `이번`, `12일`). */
export function isStopWord(text: string): boolean {
  return formOf(text).form === 'stop';
}

function readForm(text: string): Pick<FormedWord, 'form' | 'noun' | 'particle'> {
  const whole = (form: WordForm) => ({ form, noun: text, particle: '' });
  if (STOPS.has(text) || BULLET.test(text)) return whole('stop');
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (KEPT_NUMBER.test(text)) return whole('bare');
    if (AMOUNT.test(text)) return whole('stop');
  }
  const last = text.charAt(text.length - 1);
  const code = last.charCodeAt(0);
  if (text.length === 1 && LONE_PARTICLES.has(text)) return { form: 'marked', noun: '', particle: text };
  if (!isSyllable(code) || text.length === 1) return whole('bare');
  if (text.length > 2 ? VERBAL.test(text) && !GO_NOUN.test(text) : SHORT_VERBAL.test(text))
    return whole('verbal');
  if (ADNOMINAL.test(text)) return whole('adnominal');
  if (last === '는' && !canFollow('는', text.slice(0, -1))) return whole('adnominal');
  for (const [length, particles] of BY_LENGTH) {
    if (text.length <= length) continue;
    const particle = text.slice(-length);
    if (!particles.has(particle)) continue;
    if (!canFollow(particle, text.slice(0, -length)) || NOUN_ENDINGS[particle]?.test(text)) continue;
    if (
      particle === '는' &&
      /(?:하|되|있|없|않|지|받|리|키|나|가|오|보|주|두|내|이)는$/.test(text) &&
      text.length <= 3
    ) {
      return whole('adnominal');
    }
    return { form: 'marked', noun: text.slice(0, -length), particle };
  }
  if (SHORT_PARTICLES.has(last)) {
    if (!canFollow(last, text.slice(0, -1)) || NOUN_ENDINGS[last]?.test(text)) return whole('bare');
    return { form: 'marked', noun: text.slice(0, -1), particle: last };
  }
  switch (last) {
    case '다':
      return whole(DA_NOUN.test(text) ? 'bare' : 'verbal');
    case '며':
    case '여':
    case '면':
      return whole(
        /(?:참|기|급|부|수|대|증|측|방|전|화|반|표|농|직|후|이)[여면]$/.test(text) ? 'bare' : 'verbal',
      );
    case '고':
      return whole(GO_NOUN.test(text) ? 'bare' : 'verbal');
    case '해':
      return whole(HAE_NOUN.test(text) ? 'bare' : 'verbal');
    case '한':
      return whole(HAN_NOUN.test(text) ? 'bare' : 'adnominal');
    case '인':
      return whole(IN_NOUN.test(text) ? 'bare' : 'adnominal');
    case '할':
      return whole(HAL_NOUN.test(text) ? 'bare' : 'adnominal');
    case '린':
      return whole(LO_NOUN.test(text) ? 'bare' : 'adnominal');
    case '운':
      return whole(UN_NOUN.test(text) ? 'bare' : 'adnominal');
    case '된':
    case '될':
    case '던':
    case '른':
      return whole('adnominal');
    default:
      return whole('bare');
  }
}
