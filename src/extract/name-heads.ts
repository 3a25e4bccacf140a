/** What a program's last word says that it is. */
export const PROGRAM_CLASSES = [
  'law', 'scheme', 'plan', 'project', 'platform', 'fund', 'standard', 'treaty', 'award', 'zone', 'course', 'package',
] as const;

/** What an event's last word says that it is. */
export const EVENT_CLASSES = ['meeting', 'body', 'talk', 'ceremony', 'show', 'agreement', 'activity', 'incident', 'session'] as const;

export type ProgramClass = (typeof PROGRAM_CLASSES)[number];
export type EventClass = (typeof EVENT_CLASSES)[number];

/** The typed end of a name. */
export interface Head {
  readonly text: string;
  readonly program: ProgramClass | null;
  readonly event: EventClass | null;
}

const PROGRAM_HEADS: Readonly<Record<ProgramClass, string>> = {
  law: '법 법률 특별법 기본법 진흥법 지원법 촉진법 보호법 처벌법 개정안 제정안 개정법률안 일부개정법률안 법안 시행령 시행규칙 조례 조례안 규정 규칙 훈령 고시 헌법 개헌안 특례법 특조법',
  scheme: '제도 등록제 인증제 연동제 거래제 보증금제 공시제 할인제 신고제 허가제 의무제 총량제 할당제 책임제 면허제 쿼터제 상한제 하한제 정년제 근무제 예보제 실명제 공개제 지정제 승인제 이력제 관리제 마일리지제 포인트제 보장제 직불제 환급제 보상제 평가제 예약제 주치의제 입찰제 배상제 감면제 유예제 담당제 심사제 대리인제 보험 연금 인증 직불 감독제 순환제 표시제 등급제 점수제 추천제 안심제 협약제 공제 보상',
  plan: '계획 기본계획 종합계획 추진계획 시행계획 실행계획 전략 혁신전략 대책 종합대책 방안 로드맵 비전 청사진 시나리오 정책 이니셔티브 구상 혁신안 마스터플랜 플랜 이행방안 개선방안 활성화방안 종합방안 지원방안 추진방안 대응방안 특별대책 국가전략 뉴딜 아젠다 어젠다 선언문 개혁안 개편안 구조개혁',
  project: '사업 시범사업 지원사업 발굴사업 조성사업 개발사업 보급사업 프로젝트 메가프로젝트 프로그램 챌린지 운동 서비스 공모사업 공모 과제 트랙 이벤트 돌봄 도우미 지킴이 R&D',
  platform: '시스템 플랫폼 온라인플랫폼 통합플랫폼 포털 종합포털 누리집 홈페이지 앱 통합망 네트워크 허브 데이터허브 데이터베이스 지도 창구 접수창구 상담창구 핫라인 콜센터 전화 상담전화 저장소 공공저장소 마켓 장터 실험실 안내서비스 누리 나라 넷 콜 챗봇 메타버스 알리미 톡 클라우드 테스트베드 팩토리 지원센터 신고센터',
  fund: '펀드 모펀드 기금 지원금 장려금 수당 급여 상품권 바우처 보조금 쿠폰 융자 추경 추가경정예산 패스 카드 적금 통장 대출 특례보증 격려금 장학금 포인트 적립금 배당금 연금저축 IRP 예산안 교부세 교부금',
  standard: '기준 공정시험기준 지침 가이드라인 표준 매뉴얼 강령 헌장 지수 수칙 평가 실태조사 총조사 조사 지표 표준안 안내서 가이드북 백서 규범 코드',
  treaty: '협정 조약 의정서 협약 특별협약 공동선언 자유무역협정 FTA 파리협정',
  award: '상 대상 포상 포상제도 훈장 표창 스틸러',
  zone: '특구 벨트 클러스터 단지 산단 산업단지 국가산단 지구 위기지역 특구법 구역 타운 밸리 거점 댐 신도시 신공항 공항 신항 철도망 고속도로 업종 지원업종 캠퍼스 랜드마크 월드 테마파크',
  course: '과정 특별과정 교육 아카데미 학교 펠로우십 팰로우십 장학사업 장학생 컨설팅 인턴십 멘토링 연수 훈련과정 스쿨 챔피언 인문학 캠프 인재양성사업 교실',
  package: '패키지 조치 인센티브 대개조 얼라언스 얼라이언스 이행 협력체 체계 원칙 무감독시험 시험',
};

const EVENT_HEADS: Readonly<Record<EventClass, string>> = {
  meeting:
    '회의 점검회의 대책회의 전체회의 국무회의 본회의 관계장관회의 관계차관회의 차관회의 장관회의 외교장관회의 정상회의 전략회의 자문회의 협력회의 실무회의 양자회의 이행검토회의 간담회 현장간담회 정책간담회 조찬간담회 포럼 정책포럼 세미나 토론회 대토론회 시민토론회 심포지엄 컨퍼런스 콘퍼런스 워크숍 워크샵 공청회 설명회 사업설명회 사전설명회 투자설명회 주민설명회 보고회 최종보고회 중간보고회 착수보고회 발표회 신제품발표회 연찬회 좌담회 총회 정기총회 이사회 당정협의 라운드테이블 학회 학술대회 콜로키움 연석회의 서밋 협의 위원회의 정례회의 연수회 토크콘서트 타운홀미팅 미팅 전원회의 상담회 수출상담회 교류회 성과공유회 공유회 평가회 결의대회 업무보고 업무 보고 IR',
  body: '위원회 협의회 실무협의회 당정협의회 협의체 공동위원회 상임위원회 본부 기획단 추진단 자문단 특별위원회 소위원회',
  talk: '회담 정상회담 장관회담 외교장관회담 면담 회동 만찬 오찬 기자회견 브리핑 통화 전화통화 대담 접견 예방 기자간담회 협상 고위급회담 양자회담 대화 오찬간담회',
  ceremony:
    '기념식 개막식 폐막식 협약식 업무협약식 체결식 협약체결식 출범식 결성식 시상식 준공식 착공식 개소식 개관식 개통식 취임식 이임식 선포식 발대식 수여식 전달식 기공식 서명식 투자협약식 임명식 위촉식 현판식 제막식 입학식 졸업식 수료식 비전선포식 추념식 추모식 영결식 봉헌식 상량식 진수식 명명식 안장식 식 시상 출범',
  show: '행사 기념행사 축제 페스티벌 페스타 엑스포 EXPO 박람회 전시회 전시전 에너지대전 산업대전 대전 쇼 퀴즈쇼 토크쇼 콘서트 음악회 공모전 경진대회 해커톤 올림픽 대회 경연 경연대회 주간 날 로드쇼 채용박람회 대축전 축전 체육대회 선수권대회 월드컵 아시안게임 비엔날레 영화제 문화제 전시 특별전 마켓데이 위크 세일페스타 판매전 장터 캠프 게임 고사 빙고게임 경진 챌린지',
  agreement: '업무협약 양해각서 MOU 협약 상생협약 투자협약 협약체결 체결 공동성명 자율협약 자발적협약 업무협약(MOU)',
  activity:
    '점검 현장점검 합동점검 특별점검 안전점검 긴급점검 단속 집중단속 합동단속 특별단속 훈련 합동훈련 대피훈련 방문 현장방문 수색 재수색 캠페인 시찰 순방 방한 방미 선거 총선 대선 지방선거 재보궐선거 보궐선거 국민투표 투표 수사 감식 체험행사 봉사활동 기획감독 근로감독 실사 특별감독',
  incident: '참사 사고 사건 화재 전쟁 사태 작전 태풍 지진 산불 집중호우 계엄 탄핵 총파업 파업 공습 폭발 침몰 테러 추락 시위 집회 대란 폭우 전산망장애 정전 붕괴 침공 학살',
  session: '국정감사 국감 종합감사 임시회 정례회 정기국회 임시국회 청문회 인사청문회 대정부질문 행정사무감사 국정조사 공판 감사 선고 재판 본회의',
};

const NOT_HEADS = new Set(
  (
    '방법 사법 수법 문법 불법 위법 합법 해법 기법 요법 공법 편법 입법 준법 탈법 적법 민법 ' +
    '정상 이상 현상 예상 향상 영상 세상 인상 비상 대상 보상 통상 협상 증상 항상 일상 의상 육상 해상 지상 ' +
    '계절 시설 수사 비행사 사전 안전 발전 이전 오전 대전 운전 충전 원전 이식 의식 인식 지식 방식 공식 주식 형식 양식 음식 소식 상식 결식 회식 ' +
    '공동선언 이협의 대표이사회 국가나라 우리나라 나라 한나라 인터넷 그린넷 대상 오늘날 옛날 앞날 훗날 '
  ).split(' '),
);

// Ways of doing something, not laws.
const METHOD = /(?:합성|분석|치료|측정|제조|사용|조리|계산|수술|진단|검사|활용|운영|예방|대처|훈련|공부|작성|표현|추출|가공|재배|시험|조절|해결|대응|이용|관리요령|생산|제작|식별|구별|처리)법$/;

const HEADS = new Map<string, Head>();
for (const name of PROGRAM_CLASSES) for (const text of PROGRAM_HEADS[name].split(' ')) addHead(text, { program: name });
for (const name of EVENT_CLASSES) for (const text of EVENT_HEADS[name].split(' ')) addHead(text, { event: name });
const LONGEST = Math.max(...[...HEADS.keys()].map((text) => text.length));
/** Heads of one syllable stand only at the end of a longer word, except these. */
const LONE = new Set(['앱', '법', '상', '쇼', '식', '댐', '콜', '톡', '넷']);

function addHead(text: string, kind: { program?: ProgramClass; event?: EventClass }): void {
  const known = HEADS.get(text);
  HEADS.set(text, {
    text,
    program: kind.program ?? known?.program ?? null,
    event: kind.event ?? known?.event ?? null,
  });
}

/** The longest typed end of a noun (`통합용수공급사업` ends in `사업`), or null. */
export function findHead(noun: string): Head | null {
  if (NOT_HEADS.has(noun) || METHOD.test(noun)) return null;
  for (let length = Math.min(LONGEST, noun.length); length > 0; length--) {
    const text = noun.slice(-length);
    const head = HEADS.get(text);
    if (head === undefined) continue;
    if (length === 1 && noun.length > 1 && NOT_HEADS.has(noun.slice(-2))) return null;
    if (length === 1 && LONE.has(text) && noun.length === 1 && text !== '앱') return null;
    return head;
  }
  return null;
}

/** Nouns of action that follow a name and are no part of it (`… 사업 추진`, `… 포럼 개최`). */
export const ACTIONS = new Set(
  '개최 추진 도입 시행 발표 수립 마련 체결 참석 운영 개정 제정 확대 강화 활성화 구축 조성 착수 실시 진행 출범 개시 공모 모집 선정 신청 접수 참여 공포 의결 통과 발의 상정 심의 확정 논의 개설 출시 공개 신설 지급 지원 개편 개선 폐지 연장 중단 집행 반영 완료 이행 준비 주재 주최 주관 개막 폐막 결과 관련 내용 대상 참가 현장 성과 점검 홍보 공고 지정 가입 대응 처리 설치 위반 활용 이용 배정 편성 예산 규모 기간 단계 참가자 수상자 후보 개요 요약 필요성 취지 방향 주제 의제'.split(
    ' ',
  ),
);
