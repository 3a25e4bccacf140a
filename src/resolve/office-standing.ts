import type { Career } from './career.ts';
import type { Rung } from './office-rung.ts';
import type { OfficeReading } from './read-office.ts';

/** The few kinds of post between which people are known to move from one organisation to another. */
export type Standing =
  | 'STATE'
  | 'MINISTER'
  | 'COMMISSIONER'
  | 'VICE_MINISTER'
  | 'SENIOR'
  | 'AIDE'
  | 'GOVERNOR'
  | 'MAYOR'
  | 'ASSEMBLY'
  | 'AMBASSADOR'
  | 'GENERAL'
  | 'POLICE_CHIEF'
  | 'PARTY';

const UNIQUE_IN_THE_STATE = new Set(
  '대통령 국무총리 총리 부총리 경제부총리 사회부총리 과학기술부총리 국회의장 대법원장 헌법재판소장 헌재소장 감사원장 국가정보원장 국정원장 검찰총장 국무조정실장 국가안보실장 대통령비서실장 통상교섭본부장 경찰청장 국세청장 금감원장 합참의장 합동참모의장 공수처장'.split(
    ' ',
  ),
);

/** Whether the office is one of its kind in the state, so that its name alone says whose it is. */
export function isUniqueInTheState(reading: OfficeReading): boolean {
  return UNIQUE_IN_THE_STATE.has(reading.base);
}

// Committees whose chair is a full-time post of the government; most others are chaired beside another post.
const EXECUTIVE_COMMITTEE =
  /^(?:공정거래|금융|금융감독|국민권익|방송|방송통신|방송미디어통신|개인정보보호|원자력안전|국가인권|국가교육)위원회$/u;
// `서울지방국세청`, `부산지방국토관리청`, `인천세관`: parts of a ministry in one region.
const REGIONAL_OFFICE =
  /지방[가-힣]*(?:청|사무소|위원회)$|(?:서|세관|지청|관리소|사무소|검역소|분원|출장소)$/u;
const POLICE = /경찰청$/u;
const METROPOLITAN = /(?:특별시|광역시|특별자치시|특별자치도|도)$/u;
const NATIONAL_ASSEMBLY = /^(?!.*(?:[시도군구]의회)).*$/u;
const PARTY_NAME = /(?:당|국민의힘|연합)$/u;
const PRESIDENT = /^(?:대통령실|대통령비서실|청와대|국가안보실|대통령경호처|대통령경호실)$/u;
const PARTY_LEADERS = new Set(
  '대표 당대표 원내대표 최고위원 수석최고위원 정책위의장 정책위원회의장 비상대책위원장 비대위원장 원내수석부대표 사무총장'.split(
    ' ',
  ),
);

/** The standing of an office, or null where its holders aren't known to move on a beaten path. */
export function officeStanding(career: Career, reading: OfficeReading, rung: Rung | null): Standing | null {
  const name = career.agencyName ?? '';
  switch (career.agencyKind) {
    case null:
      return isUniqueInTheState(reading) ? 'STATE' : null;
    case 'MINISTRY':
      return ministryStanding(name, reading, rung);
    case 'COMMITTEE':
      return EXECUTIVE_COMMITTEE.test(name) ? ministryStanding(name, reading, rung) : null;
    case 'LOCAL_GOVERNMENT':
      return localStanding(name, reading, rung);
    case 'LEGISLATURE':
      return rung === 5 && NATIONAL_ASSEMBLY.test(name) ? 'ASSEMBLY' : null;
    case 'MILITARY':
      return rung !== null && rung >= 4 ? 'GENERAL' : null;
    case 'OTHER':
      return PARTY_NAME.test(name) && PARTY_LEADERS.has(reading.base) ? 'PARTY' : null;
    default:
      return null;
  }
}

function ministryStanding(name: string, reading: OfficeReading, rung: Rung | null): Standing | null {
  if (reading.head === '대사') return 'AMBASSADOR';
  if (POLICE.test(name) && name !== '경찰청' && name !== '해양경찰청')
    return rung === 5 ? 'POLICE_CHIEF' : null;
  if (REGIONAL_OFFICE.test(name)) return null;
  if (isUniqueInTheState(reading) && !/총리$/u.test(reading.base)) {
    return reading.base === '통상교섭본부장' ? 'VICE_MINISTER' : 'MINISTER';
  }
  if (PRESIDENT.test(name)) return presidentialStanding(reading, rung);
  if (/총리$|^대통령$/u.test(reading.base)) return 'STATE';
  switch (reading.head) {
    case '장관':
    case '위원장':
      return 'MINISTER';
    case '원장':
      return name === '감사원' || name === '국가정보원' ? 'MINISTER' : null;
    case '처장':
    case '청장':
      return 'COMMISSIONER';
    case '차장':
    case '사무처장':
    case '상임위원':
      // Second or third in their house, and one rank below a vice minister.
      return 'SENIOR';
    case '실장':
      return name === '국무조정실' ? 'MINISTER' : 'SENIOR';
    default:
      return rung === 4 ? 'VICE_MINISTER' : rung === 3 ? 'SENIOR' : null;
  }
}

function presidentialStanding(reading: OfficeReading, rung: Rung | null): Standing | null {
  if (reading.base === '대통령') return 'STATE';
  if (/실장$|처장$/u.test(reading.base)) return 'MINISTER';
  if (/수석$|차장$|수석비서관$/u.test(reading.base)) return 'VICE_MINISTER';
  return rung === 3 ? 'AIDE' : null;
}

function localStanding(name: string, reading: OfficeReading, rung: Rung | null): Standing | null {
  const isMetropolitan = METROPOLITAN.test(name);
  if (reading.head === '교육감') return null;
  if (rung === 5) return isMetropolitan ? 'GOVERNOR' : 'MAYOR';
  return rung === 4 && isMetropolitan ? 'SENIOR' : null;
}

/** Years that may lie between two posts; whether the one may also follow the other; whether both may be held at once. */
export interface Move {
  readonly years: number;
  readonly bothWays: boolean;
  readonly atOnce: boolean;
}

const turn = (years: number): Move => ({ years, bothWays: true, atOnce: false });
const rise = (years: number): Move => ({ years, bothWays: false, atOnce: false });
const beside = (years: number): Move => ({ years, bothWays: true, atOnce: true });

// Eight years are two governments. The more holders a post has had, the sooner a second bearer of the name is likelier
// than one who moved, so the years are fewer for vice ministers than for ministers, and for members of the Assembly.
const MOVES: ReadonlyMap<string, Move> = new Map(
  Object.entries({
    'STATE STATE': beside(8),
    'STATE MINISTER': beside(8),
    'STATE GOVERNOR': turn(8),
    'STATE ASSEMBLY': beside(8),
    'MINISTER MINISTER': turn(8),
    'MINISTER GOVERNOR': turn(8),
    'MINISTER ASSEMBLY': beside(4),
    'COMMISSIONER STATE': rise(8),
    'COMMISSIONER MINISTER': rise(6),
    'COMMISSIONER COMMISSIONER': turn(3),
    'COMMISSIONER VICE_MINISTER': turn(3),
    'COMMISSIONER ASSEMBLY': turn(4),
    'COMMISSIONER GOVERNOR': turn(6),
    'VICE_MINISTER STATE': rise(8),
    'VICE_MINISTER MINISTER': rise(6),
    'VICE_MINISTER VICE_MINISTER': turn(3),
    'VICE_MINISTER GOVERNOR': rise(6),
    'VICE_MINISTER ASSEMBLY': turn(4),
    'SENIOR COMMISSIONER': rise(3),
    'SENIOR VICE_MINISTER': rise(3),
    'SENIOR AMBASSADOR': rise(3),
    // Ministries lend the President their seniors; between ministries two of a name are likelier than one who moves.
    'SENIOR AIDE': turn(2),
    'AIDE COMMISSIONER': rise(3),
    'AIDE VICE_MINISTER': rise(3),
    'AIDE AMBASSADOR': rise(3),
    'GOVERNOR GOVERNOR': turn(8),
    'GOVERNOR ASSEMBLY': turn(8),
    // There are many mayors, so only the next elections count.
    'MAYOR GOVERNOR': turn(3),
    'MAYOR ASSEMBLY': turn(3),
    'ASSEMBLY ASSEMBLY': beside(8),
    'AMBASSADOR STATE': turn(8),
    'AMBASSADOR MINISTER': turn(8),
    'AMBASSADOR VICE_MINISTER': turn(4),
    'AMBASSADOR AMBASSADOR': turn(8),
    'AMBASSADOR ASSEMBLY': turn(4),
    'GENERAL MINISTER': rise(8),
    'GENERAL GENERAL': turn(3),
    'GENERAL ASSEMBLY': rise(4),
    'POLICE_CHIEF POLICE_CHIEF': turn(3),
    'POLICE_CHIEF COMMISSIONER': rise(3),
    'PARTY STATE': beside(4),
    'PARTY MINISTER': beside(4),
    'PARTY GOVERNOR': beside(4),
    'PARTY ASSEMBLY': beside(4),
    'PARTY PARTY': turn(4),
  }),
);

/** How people move from the one standing to the other, or null where they don't. */
export function moveBetween(from: Standing, to: Standing): Move | null {
  const forth = MOVES.get(`${from} ${to}`);
  if (forth !== undefined) return forth;
  const back = MOVES.get(`${to} ${from}`);
  return back?.bothWays === true ? back : null;
}

const WON_AGAIN: ReadonlySet<Standing> = new Set(['STATE', 'GOVERNOR', 'ASSEMBLY']);

/** Whether people come back to the outer post after years in the inner, as to a seat that is won again. */
export function isHeldAgain(outer: Standing, inner: Standing): boolean {
  return WON_AGAIN.has(outer) && (WON_AGAIN.has(inner) || outer === 'STATE');
}
