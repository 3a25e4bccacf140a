import type { AgencyKind } from '../model/agency-kind.ts';
import type { OfficeReading } from './read-office.ts';

/** How high a post stands in its own organisation: 5 leads it, 1 is one of its many. */
export type Rung = 1 | 2 | 3 | 4 | 5;

type Rungs = Readonly<Record<Rung, string>>;

const ADMINISTRATION: Rungs = {
  5: '장관 처장 청장 위원장 원장 감사원장 국정원장 국가정보원장 검찰총장 총장 국무조정실장 시장 도지사 지사 군수 구청장 교육감 특별시장 광역시장 치안총감 소방총감 서장 경찰서장 소방서장 세관장 대사 총영사',
  4: '차관 1차관 2차관 차장 1차장 2차장 부위원장 상임위원 부청장 부처장 부시장 부지사 부군수 부구청장 부교육감 행정부시장 정무부시장 경제부시장 행정1부시장 행정2부시장 행정부지사 정무부지사 경제부지사 사무처장 통상교섭본부장 과학기술혁신본부장 재난안전관리본부장 비서실장 정책실장 안보실장 국가안보실장 수석 수석비서관 치안정감 치안감 소방정감',
  3: '차관보 실장 국장 본부장 정책관 기획관 심의관 조정관 관리관 협력관 지원관 감사관 대변인 비서관 선임비서관 단장 소장 관장 센터장 사무국장 공사 경무관 소방감 소방준감 이사관 부이사관 기획조정실장',
  2: '과장 팀장 담당관 계장 반장 서기관 동장 면장 읍장 보건소장 사업소장 참사관 총경 경정 경감 소방정 소방령 소방경',
  1: '주무관 사무관 행정관 연구관 연구사 서기 주사 주임 직원 전문관 조사관 근로감독관 감독관 공무원 경위 경사 경장 순경 소방위 소방장 소방교 소방사 소방관 구급대원 인턴 수사관',
};

const FIRM: Rungs = {
  5: '대표이사 대표 공동대표 공동대표이사 각자대표 사장 회장 이사장 총재 은행장 행장 원장 위원장 협회장 조합장 연합회장 중앙회장 최고경영자 CEO 창업자 설립자 이사회의장',
  4: '부사장 부회장 부원장 부총재 부이사장 상근부회장 전무 전무이사 감사 상임감사 사무총장 부행장',
  3: '상무 상무이사 상무보 이사 상임이사 본부장 부문장 그룹장 사업부장 사업본부장 단장 센터장 소장 국장 실장 처장 지사장 법인장 공장장 CTO CFO COO 부원장보',
  2: '부장 팀장 파트장 지점장 점장 과장 차장 반장 수석매니저 책임매니저 수석연구원',
  1: '대리 사원 주임 직원 매니저 계장 간호사 기사 조합원 인턴',
};

const SCHOOL: Rungs = {
  5: '총장 원장 이사장 소장 교장',
  4: '교수 명예교수 석좌교수 부교수 조교수 초빙교수 특임교수 겸임교수 연구교수 특훈교수 임상교수 부총장 부원장 학장 대학원장 학과장 학부장 교무처장 연구처장 산학협력단장 처장 교감 병원장',
  3: '연구위원 선임연구위원 수석연구위원 부연구위원 연구원 선임연구원 책임연구원 수석연구원 박사 박사후연구원 센터장 연구소장 연구단장 연구실장 단장 본부장 실장 부장 강사 교사',
  2: '팀장 과장',
  1: '박사과정 석사과정 대학원생 학생 학부생 총학생회장 학생회장 직원 주임',
};

const ASSEMBLY: Rungs = {
  5: '의원 국회의원 의장 국회의장 부의장 국회부의장 위원장 상임위원장 특별위원장 간사 원내대표 시의원 도의원 구의원 군의원',
  4: '사무총장 사무처장 국회사무총장',
  3: '수석전문위원 전문위원 국장 실장',
  2: '보좌관 보좌진 선임비서관 비서관 과장 팀장',
  1: '비서 인턴 주무관 사무관 행정관 직원',
};

const FORCES: Rungs = {
  5: '의장 합참의장 합동참모의장 참모총장 육군참모총장 해군참모총장 공군참모총장 해병대사령관 대장',
  4: '사령관 부사령관 군단장 중장 작전본부장 차장',
  3: '사단장 여단장 비행단장 함장 소장 준장 대령 연대장 전대장',
  2: '중령 소령 대대장',
  1: '대위 중위 소위 준위 원사 상사 중사 하사 병장 상병 일병 이병 중대장 소대장',
};

const COURT: Rungs = {
  5: '대법원장 대법관 헌법재판소장 헌재소장 헌법재판관 재판관 법원장 지방법원장 고등법원장',
  4: '법원행정처장 수석부장판사',
  3: '부장판사 지원장 재판장',
  2: '판사 공보판사 재판연구관 배석판사',
  1: '사무관 주무관 실무관 직원',
};

const RUNGS_BY_KIND: Readonly<Record<AgencyKind, Rungs>> = {
  MINISTRY: ADMINISTRATION,
  COMMITTEE: ADMINISTRATION,
  LOCAL_GOVERNMENT: ADMINISTRATION,
  INTERNATIONAL: ADMINISTRATION,
  PUBLIC_INSTITUTION: FIRM,
  COMPANY: FIRM,
  ASSOCIATION: FIRM,
  OTHER: FIRM,
  RESEARCH_INSTITUTE: SCHOOL,
  UNIVERSITY: SCHOOL,
  LEGISLATURE: ASSEMBLY,
  COURT,
  MILITARY: FORCES,
};

const RUNGS = [5, 4, 3, 2, 1] as const;

const RUNG_BY_TITLE = new Map(
  [ADMINISTRATION, FIRM, SCHOOL, ASSEMBLY, FORCES, COURT].map((rungs) => [
    rungs,
    new Map(RUNGS.flatMap((rung) => rungs[rung].split(' ').map((title) => [title, rung] as const))),
  ]),
);

/** How high the post stands in an organisation of that kind, or null where the title doesn't tell. */
export function officeRung(
  reading: OfficeReading,
  kind: AgencyKind | null,
  agencyName: string | null,
): Rung | null {
  if (kind === null) return null;
  if (leadsHouse(reading.base, agencyName ?? '')) return 5;
  const rungByTitle = RUNG_BY_TITLE.get(RUNGS_BY_KIND[kind]);
  const known = rungByTitle?.get(reading.base) ?? rungByTitle?.get(reading.head);
  if (known !== undefined) return known;
  switch (reading.class) {
    case 'DEPUTY':
      return 4;
    case 'BUREAU':
      return 3;
    case 'DIVISION':
      return 2;
    case 'STAFF':
      return 1;
    default:
      return null;
  }
}

/** Whether the title is the house's own last word with `장`: `실장` of 국무조정실, `서장` of a police station. */
function leadsHouse(title: string, agencyName: string): boolean {
  const word = title.slice(0, -1);
  // `부장` heads a department, `장관` a 부.
  return title.endsWith('장') && word !== '' && word !== '부' && agencyName.endsWith(word);
}
