/** The words that generated names and sentences are made of. */
export const WORDS = {
  surnames: words(
    '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 전 고 문 손 양 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진',
  ),
  firstSyllables: words(
    '민 서 지 현 준 도 하 예 은 수 승 재 태 영 성 정 동 상 진 경 유 시 채 윤 건 우 기 병 종 창 혜 미 선 희 규 원 찬 형 광 용',
  ),
  secondSyllables: words(
    '준 연 우 현 진 호 영 수 희 경 아 훈 석 철 민 빈 원 혁 규 식 환 숙 자 란 화 린 율 성 욱 태 택 권 근 배 범 섭 주 하 은 솔',
  ),
  places: words(
    '서울 부산 대구 인천 광주 대전 울산 세종 수원 용인 고양 창원 성남 청주 천안 전주 포항 안산 김해 평택 구미 진주 원주 아산 여수 순천 목포 군산 춘천 강릉',
  ),
  firms: words(
    '가람 나래 다온 라온 마루 바른 새솔 아라 자람 차오름 타래 파란 한결 해솔 누리 미르 보람 소담 온새 이든',
  ),
  trades: words(
    '에너지 전자 정보통신 중공업 제약 물산 건설 화학 소재 모빌리티 바이오 로보틱스 항공 식품 물류 반도체',
  ),
  outlets: words(
    '가온일보 한빛신문 누리타임즈 나라경제 미래소식 강산매일 푸른신문 온누리통신 새벽일보 다온뉴스',
  ),
  programs: words(
    '기본계획 종합대책 지원사업 시범사업 추진전략 이행계획 육성사업 관리제도 실증사업 특별대책',
  ),
  events: words('토론회 박람회 간담회 설명회 협약식 국제회의 개막식 공청회 시상식 발표회'),
  nouns: words(
    '정책 지원 산업 기술 경제 시장 기업 지역 사업 투자 개발 협력 분야 계획 제도 기반 환경 안전 관리 성장 수요 공급 전환 생산 수출 연구 인력 일자리 규제 예산 법안 시행 방안 현장 점검 수준 목표 과제 대응 변화 미래 경쟁력 소재 부품 장비 플랫폼 서비스 설비 교육 훈련 학교 대학 청년 어르신 돌봄 의료 병원 농촌 수산물 하천 숲 대기 폐기물 건설 주택 철도 도로 항만 공항 관광 예술 체육 방송 재난 소방 치안 행정 세금 금융 보험 창업 전통시장 임금 연금 통계 특허 기상 전력망 저장장치 충전소 실험실 인증 표준 조달 보안 위성 부지 주민 요금 절차 기금',
  ),
  adverbs: words(
    '올해부터 하반기에 내년까지 단계적으로 빠르게 꾸준히 함께 먼저 대폭 차례로 새로 폭넓게 촘촘하게 투명하게 과감하게 이달부터 연내에',
  ),
  stems: words('추진 확대 강화 마련 지원 점검 논의 시행 개선 구축 발굴 정비 도입 검토 보완 공개 조정 확보'),
  reports: [
    { past: '말했다', stem: '말하' },
    { past: '밝혔다', stem: '밝히' },
    { past: '강조했다', stem: '강조하' },
    { past: '설명했다', stem: '설명하' },
    { past: '덧붙였다', stem: '덧붙이' },
    { past: '전했다', stem: '전하' },
    { past: '당부했다', stem: '당부하' },
  ],
} as const;

/** Offices by the kind of organisation, most usual first. */
export const OFFICES = {
  MINISTRY: words('장관 차관 기획조정실장 정책국장 대변인 과장'),
  COMMITTEE: words('위원장 부위원장 사무처장 위원'),
  LOCAL_GOVERNMENT: words('시장 부시장 국장 과장 대변인'),
  PUBLIC_INSTITUTION: words('사장 이사장 부사장 본부장 처장'),
  RESEARCH_INSTITUTE: words('원장 부원장 연구위원 센터장'),
  UNIVERSITY: words('총장 교수 학장 연구처장'),
  ASSOCIATION: words('회장 부회장 사무총장'),
  COMPANY: words('대표이사 사장 부사장 전무 상무'),
  LEGISLATURE: words('의원 의장 위원장'),
  COURT: words('법원장 판사 대변인'),
  MILITARY: words('사령관 참모장 대령'),
  INTERNATIONAL: words('사무총장 국장 대표'),
  OTHER: words('센터장 대표 단장'),
} as const;

/** A word with the particle that its last sound asks for: `정책을`, `제도를`. */
export function withParticle(word: string, afterConsonant: string, afterVowel: string): string {
  const last = word.codePointAt(word.length - 1) ?? 0;
  const isHangul = last >= 0xac00 && last <= 0xd7a3;
  return word + (isHangul && (last - 0xac00) % 28 !== 0 ? afterConsonant : afterVowel);
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
