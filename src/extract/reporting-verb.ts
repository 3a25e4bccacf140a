import { memoize } from './memoize.ts';
/** A verb of saying as it stands in a word. */
export interface ReportingVerb {
  /** Stem as the documents print it: `강조` for 강조하다, `밝히` for 밝히다. */
  readonly label: string;
  /** How the word ends: a full stop may follow, another clause follows, or a noun follows. */
  readonly form: 'finite' | 'connective' | 'adnominal';
  /** True for verbs that take a clause of any content (`하다`): they report only right after the particle of one. */
  readonly isLight: boolean;
}

const NOUNS = new Set(
  (
    '말 강조 설명 당부 주장 지적 평가 비판 답 답변 대답 언급 소개 진단 조언 역설 호소 반박 해명 다짐 약속 제안 제시 촉구 요청 요구 주문 지시 ' +
    '발표 분석 전망 예상 예측 관측 우려 경고 반문 토로 회고 고백 인정 시사 예고 공언 천명 피력 화답 응답 격려 치하 축하 반발 항변 성토 질타 비난 ' +
    '일축 단언 장담 자평 자체평가 환영 재확인 재강조 반겨 항의 선언 권고 권유 제언 건의 부탁 독려 질의 질문 추정 판단 해석 규정 진술 증언 폭로 상기 첨언 부연 회신 주창 ' +
    '전언 보도 발언 타전 술회 공개 보고 확언 단정 경계 옹호 두둔 지원사격 일갈 혹평 호평 평 논평 자신 신신당부 재차강조 거듭강조 제의 서술 기대 명시 기술 통보 통지 안내 공지 고지 확인 위로 전제 공시 제기 귀띔 추궁 질책 판시 표명 시인 실토 하소연 규탄 힐난 개탄 한탄 자랑 고언 직언 설파 따짐 단언 촉구 반론 시정요구 기각 애도 사과 감사 응원 칭찬 ' +
    '부인 재반박 회상 충고 맹비난 공식화 변명 자화자찬 강변 확약 조롱 공약 예보 자부 적시 반대 대꾸 호언장담 응수 논박 자찬 극찬 칭송 위협 엄포 ' +
    '얘기 이야기 자인 재천명 재촉구 부연설명 거론 비아냥 탄식 자책 자성 희망 소망 기원 강권 종용 훈계 통첩 반색'
  ).split(' '),
);
/** Nouns that report only where quoted words or a clause with its particle stand before them. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:재차|거듭)?밝(?:혔|히|힌|혀|힐)/, '밝히'],
  [/^전(?:했|하였|하[며고면]|한(?!국)|해|합니다|한다)/, '전하'],
  [/^덧붙(?:였|이|인|여)/, '덧붙이'],
  [/^내다[봤보본]/, '내다보'],
  [/^꼬집(?:었|으|은|어)/, '꼬집'],
  [/^되[묻물](?:었|으|은|고|으며|으면서)/, '되묻'],
  [/^(?:물(?:었|으며|으면서)|묻(?:자|고|는))/, '묻'],
  [/^털어놨|^털어놓(?:았|으|은|고)/, '털어놓'],
  [/^내(?:놨|놓았|놓으|놓은)/, '내놓'],
  [/^알(?:렸|리며|리고|린|려)/, '알리'],
  [/^외(?:쳤|치며|친)/, '외치'],
  [/^보(?:탰|태며|태)/, '보태'],
  [/^거들(?:었|며)/, '거들'],
  [/^맞받(?:았|아쳤|으며)/, '맞받'],
  [/^받아(?:쳤|치)/, '받아치'],
  [/^못(?:박았|박으)/, '못박'],
  [/^나타(?:냈|내며)/, '나타내'],
  [/^드러(?:냈|내며)/, '드러내'],
  [/^이어(?:갔|가며)/, '이어가'],
  [/^추켜세|^치켜세/, '치켜세우'],
  [/^선을$/, '긋'],
  [/^반(?:겼|기며)/, '반기'],
  [/^(?:봤|보았)다/, '보'],
  [/^(?:썼|적었)(?:다|으며|고)/, '쓰'],
  [/^맞섰|^맞서며/, '맞서'],
  [/^되받/, '되받'],
  [/^높(?:였|이며)/, '높이'],
  [/^표(?:했|하며|하고|한)/, '표하'],
  [/^내(?:세웠|세우며)/, '내세우'],
  [/^따(?:졌|지며|져)/, '따지'],
  [/^캐물/, '캐묻'],
  [/^쏘아붙/, '쏘아붙이'],
  [/^몰아(?:붙|세)/, '몰아붙이'],
  [/^내비(?:쳤|치며|친)/, '내비치'],
  [/^짚(?:었|으며|어)/, '짚'],
  [/^들(?:었|며)다?$/, '들'],
  [/^깎아내(?:렸|리)/, '깎아내리'],
  [/^권(?:했|하며|하고|한다)/, '권하'],
  [/^타일렀|^타이르/, '타이르'],
  [/^비꼬|^비꽜/, '비꼬'],
  [/^나무(?:랐|라며)/, '나무라'],
  [/^잘라$/, '말'],
  [/^일침/, '일침'],
  [/^강조드|^말씀드/, '말'],
];
const LIGHT = /^(?:했|하였|하[며고]|하면서|한\b|하기도|한다|한$)/;
const AFTER_NOUN =
  /^(?:을|를)?(?:했|하였|하[며고]|하면서|하는|하자|하기|한(?!국)|해(?!당|외|양|결)|합니|드렸|드립|드리|드린|할)/;

/** The verb of saying that a word is, or null. */
export const readReportingVerb = memoize(findReportingVerb);

function findReportingVerb(word: string): ReportingVerb | null {
  const bare = word.replace(/[.,!?)\]"'”’]+$/, '');
  for (const [pattern, label] of STEMS) {
    if (pattern.test(bare)) return { label, form: formOf(bare), isLight: false };
  }
  for (let length = Math.min(4, bare.length - 1); length >= 1; length--) {
    const noun = bare.slice(0, length);
    if (NOUNS.has(noun) && AFTER_NOUN.test(bare.slice(length))) {
      return { label: noun === '자체평가' ? '평가' : noun, form: formOf(bare), isLight: false };
    }
  }
  // `…된다고 한다` is hearsay.
  if (LIGHT.test(bare) && !/^한다/.test(bare)) return { label: '하', form: formOf(bare), isLight: true };
  return null;
}

function formOf(word: string): ReportingVerb['form'] {
  if (/(?:다|까|죠|요|음|함)$/.test(word)) return 'finite';
  if (/(?:[한힌인은던는봤본린친할]|었던|했던)$/.test(word)) return 'adnominal';
  return 'connective';
}

/** Nouns of saying after a quote with `라는`/`는` (`라는 지적에`), with or without the one who said it. */
export const readReportingNoun = memoize(findReportingNoun);

function findReportingNoun(word: string): string | null {
  const found =
    /^(지적|비판|질의|질문|주장|설명|의견|입장|답변|대답|말|발언|제안|요청|요구|당부|평가|반응|해명|뜻|생각|견해|판단|분석|전망|우려|조언|반박|의지|각오|포부|소감|소회|메시지|인사말|축사|약속|다짐|글|입장문|성명|성명서|논평|목소리|질책|하소연|격려|인사)(?:을|를|이|가|은|는|도|에|에는|에도|엔|에선|과|와|의|로|으로|이다|입니다|이었다|했다|만|까지|부터|하자|이라|이라고|이며|이고)?$/.exec(
      word.replace(/[.,)]+$/, ''),
    );
  return found?.[1] ?? null;
}
