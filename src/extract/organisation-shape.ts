import type { AgencyKind } from '../model/agency-kind.ts';
import { memoize } from './memoize.ts';

/** A word at the end of organisations' names, and what such an organisation is. */
interface Head {
  readonly kind: AgencyKind;
  /** How many syllables have to stand before it in the same word, for the word to be a name. */
  readonly least: number;
}

const HEADS = new Map<string, Head>();

function heads(kind: AgencyKind, least: number, words: string): void {
  for (const word of words.split(' ')) HEADS.set(word, { kind, least });
}

heads(
  'ASSOCIATION',
  2,
  '협회 연합회 협동조합 노동조합 중앙회 총연맹 연맹 학회 상공회의소 변호사회 세무사회 의사회 약사회 총연합회 한림원 시민연대 총연합 진흥협회 조합중앙회',
);
heads('RESEARCH_INSTITUTE', 2, '연구원 연구소 연구단 개발원 과학원 정책연구원 시험연구원 경제연구소');
heads(
  'PUBLIC_INSTITUTION',
  2,
  '공사 공단 진흥원 평가원 관리원 정보원 진흥회 인재원 보증기금 교육원 의료원 재단 진흥재단 박물관 미술관 기술원 산업원 품질원',
);
heads('PUBLIC_INSTITUTION', 4, '센터');
heads('PUBLIC_INSTITUTION', 2, '대학교병원 대병원');
heads('COMMITTEE', 4, '추진본부 추진단 대응단 기획단 사업단 지원단');
heads('MILITARY', 3, '감식단 의장대');
heads('ASSOCIATION', 4, '조합');
heads('COMMITTEE', 4, '얼라이언스 자문단 점검단 조사단 수사단 협력단 대응반 상황반 지원반 수사본부');
heads('COMMITTEE', 2, '추진위 대책위 비대위 자문위 심의위 선대위 조사위 특위 인수위');
heads('OTHER', 3, '대사관 총영사관 대표부');
heads(
  'MINISTRY',
  2,
  '우체국 해양경찰서 해경서 검역소 기상대 등기소 지방병무청 지방보훈청 지방우정청 지방기상청',
);
heads('LOCAL_GOVERNMENT', 3, '사업소 농업기술센터 농업기술원');
heads('COMPANY', 2, '신문 일보');
heads('OTHER', 2, '교향악단 합창단 무용단 예술단 축구단 야구단 오케스트라');
heads('OTHER', 2, '봉사단');
heads('COMMITTEE', 2, '위원회 협의체 자문회의 대책본부 특별위원회 추진위원회 심의위원회');
heads('ASSOCIATION', 3, '협의회');
heads('UNIVERSITY', 2, '대학교 과학기술원 대학원대학교 사관학교');
heads('COURT', 2, '지방법원 고등법원 가정법원 행정법원 회생법원 특허법원');
heads(
  'MINISTRY',
  2,
  '지방검찰청 고등검찰청 지검 고검 관리소 세무서 경찰서 지방청 국세청 관리청 노동청 산림청 세관 지방국토관리청 지방해양수산청 지방환경청 유역환경청 경찰청',
);
heads('LOCAL_GOVERNMENT', 2, '소방서 소방본부 교육청 교육지원청 보건소');
heads('LEGISLATURE', 2, '의회 시의회 도의회 군의회 구의회');
heads('MILITARY', 2, '사령부 함대사령부');
heads('INTERNATIONAL', 4, '협력기구 난민기구 보건기구 개발기구 에너지기구 무역기구 조약기구');
heads('OTHER', 2, '초등학교 중학교 고등학교 특수학교 과학고 외국어고 마이스터고 병원');
heads(
  'ASSOCIATION',
  2,
  '농협 수협 축협 신협 산림조합 농업협동조합 수산업협동조합 새마을금고 어촌계 상인회 번영회 동문회 향우회 로터리클럽 라이온스클럽',
);
heads('COMPANY', 2, '영농조합법인 농업회사법인 어업회사법인');
heads('COMPANY', 2, '제약 중공업 홀딩스 텔레콤 바이오로직스 생명보험 자산운용 그룹');

/** Modifiers that leave a head what it was, a common noun. */
const GENERIC =
  /^(?:소|책임|선임|수석|전임|주임|객원|초빙|위촉|실무|분과|운영|각|본|동|해당|당|상임|특별|전문|집행|심사|공동|민관|민간|관련|유관|관계|주요|국내|해외|국제|지역|지방|중앙|국립|공공|정부|출연|산하|대형|전국|광역|기초|일반|종합|전담|범부처|합동|정책|기술|산업|연구|개발|자문|심의|조정|조사|평가|추진|준비|대책|지원|교육|협력|통합|제\d+|\d+개?|시중|투자|상업|저축|인터넷|전문은행|국책|특수|대|총|한국|남|북|양|첫|이번|다자개발|부속|산학|기업|기업부설|부설|민간투자|데이터|물류|주민|문화|쇼핑|상담|콜|고객|서비스|행정복지|주민자치|체육|선별진료|예방접종|학생회|공익|비영리|사회|복지|4년제|거점국립|전문대|시도|시군구|경제|외국|다국적|미국|일본|중국|캐나다|영국|독일|프랑스|시군|시·군|읍면동|자치구|요양|상급종합|대학|동네|동물|한방|치과|정신|어린이|재활|거점|지정|상급|종합|의료|시립|도립|군립|사립|일반|여자|남녀|남자|인근|관내|혁신|농어촌|도시|단위|품목|회원|모든|소속|참여|선도|우수|희망|대상|개별|일선|일간|주간|종이|무가|교내|대학생|온라인|당시|현지|관할|일본|주한|각국|재외|현지)+$/;

const TROOPS = /^제\d+[가-힣]{0,6}?(사단|여단|비행단|군단|함대|연대|대대)$/;
/** `토목공사`, `도로확장공사`: works, not a corporation. */
const WORKS =
  /(?:토목|건축|개수|사전|조성|포장|가설|보수|정비|신축|증축|개축|확장|개설|설치|철거|준공|마감|설비|배관|도장|방수|보강|복구|굴착|터널|교량|하천|전기|소방|조경|리모델링|인테리어|개량|재건축|관로|상수도|하수도|외벽|내부|외부|추가|차|건설|기반시설|부지|매립|개선|이설|교체|단지|청사|시설|기초|골조|정지|예방|사방|준설|방조제|성토|본)$/;

const LONGEST_HEAD = Math.max(...[...HEADS.keys()].map((head) => head.length));

/** What a word (without particle) is by its ending, if it is shaped like an organisation's own name; else null. */
export const organisationShape = memoize(findShape);

function findShape(stem: string): { readonly kind: AgencyKind; readonly head: string } | null {
  const troops = TROOPS.exec(stem)?.[1];
  if (troops !== undefined) return { kind: 'MILITARY', head: troops };
  for (let length = Math.min(LONGEST_HEAD, stem.length - 1); length >= 2; length--) {
    const word = stem.slice(-length);
    const head = HEADS.get(word);
    if (head === undefined) continue;
    const modifier = stem.slice(0, -length);
    if (word === '공사' && WORKS.test(modifier)) return null;
    if (modifier.length < head.least || GENERIC.test(modifier)) return null;
    return { kind: head.kind, head: word };
  }
  return null;
}

/** What sort of organisation a bare head (`연구소`, `위원회`) or the head of a name is; null if it is none. */
export const headKind = memoize(findHeadKind);

function findHeadKind(stem: string): AgencyKind | null {
  for (let length = Math.min(LONGEST_HEAD, stem.length); length >= 2; length--) {
    const head = HEADS.get(stem.slice(-length));
    if (head !== undefined) return head.kind;
  }
  return null;
}
