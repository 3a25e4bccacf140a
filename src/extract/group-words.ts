/** Who speaks in news without a name: a sentence of theirs is nobody's statement. */
const GROUPS = new Set(
  (
    '정부 당국 업계 학계 재계 산업계 의료계 노동계 시민단체 전문가 참석자 참가자 관계자 시민 주민 국민 누리꾼 네티즌 연구진 연구팀 공동연구팀 공동연구진 ' +
    '경찰 검찰 소방 당국자 정치권 야당 여당 여야 노조 유족 유가족 피해자 가족 학생 학부모 교사 농민 어민 상인 소비자 투자자 기업 업체 회사 협력사 ' +
    '의원 위원 장관 대표 외신 언론 매체 소식통 변호인 재판부 사람 남성 여성 이용자 사용자 고객 환자 의사 근로자 노동자 직원 측 양측 양국 일각 현장 ' +
    '수사팀 감사팀 조사단 대표단 사업자 공급자 지자체 자치단체 부처 기관 단체 대학 학교 병원 은행권 금융권 금융기관 군 군당국 이들 그들 우리 저희 자신 ' +
    '피고인 피의자 신고자 목격자 제보자 작성자 후보 심판 감독 선수 배우 가수 기자 팬 방문객 관광객 관람객 응답자 청년 노인 어르신 아동 청소년 장애인'
  ).split(' '),
);

/** Whether a word (with its particle) names a group or someone without a name that may be speaking. */
export function isGroupWord(word: string): boolean {
  const found = /^(.+?)(?:들)?(?:은|는|이|가|도|측은|측이)[,]?$/.exec(word);
  const noun = found?.[1];
  if (noun === undefined) return false;
  if (GROUPS.has(noun)) return true;
  return (
    /들$/.test(found?.[0].replace(/(?:은|는|이|가|도)[,]?$/, '') ?? '') ||
    /(?:씨|측|팀|진|단체|업체|관계자|당국|주민|노조|가족|대표단|당선인|후보자|교수|박사|의원|위원|국장|장관|대변인|관계관)$/.test(
      noun,
    )
  );
}
