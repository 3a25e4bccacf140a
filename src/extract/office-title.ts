import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Office, OfficeClass } from '../lexicon/office.ts';
import { memoizeBy } from './memoize.ts';
import { stemsOf } from './particles.ts';

/** A title read off the end of a word. */
export interface TitleReading {
  /** The title without particle, as the word has it (`국토도시실장`, `2차관`). */
  readonly title: string;
  /** The lexicon's title at its end (`실장`, `차관`). */
  readonly head: string;
  readonly officeClass: OfficeClass;
  readonly particle: string;
  /** `팀`, `측` and the like after the title: the words name a group (`교수팀`), though the office still stands. */
  readonly group: string;
}

const GROUPS = [
  '연구팀',
  '팀',
  '들',
  '측',
  '님',
  '실',
  '급',
  '직',
  '등',
  '단',
  '배',
  '상',
  '회의',
  '회담',
  '실에서',
];
const STANDS = new Set(['팀', '연구팀', '들', '측', '님', '등']);
const LONGEST_TITLE = 16;
/** Callings that make nobody an official, and `소부장`, which is 소재·부품·장비. */
const CALLINGS = new Set(
  '기자 특파원 앵커 아나운서 작가 시인 화가 가수 배우 선수 코치 전문가 직원 시민 학생 환자 씨 유튜버 방송인 개그맨 소설가 사진작가 피디 PD 회원 주민 세관직원 소부장'.split(
    ' ',
  ),
);
const ACTING = /^(?:직무대행|직무대리|권한대행|대행|직대|후보자|내정자|당선인|당선자|지명자)$/;

/** Whether a word after a title makes it an acting, coming or chosen one (`청장 직무대행`). */
export function isActingMark(word: string): boolean {
  return ACTING.test(word);
}

/** The title that a word is or ends with, particles aside; null if it holds none. */
export const readTitle = memoizeBy(findTitle);

function findTitle(word: string, lexicon: Lexicon): TitleReading | null {
  for (const { stem, particle } of stemsOf(word)) {
    const whole = titleOf(stem, lexicon);
    if (whole !== null) return { ...whole, title: stem, particle, group: '' };
    for (const group of GROUPS) {
      if (!stem.endsWith(group) || stem.length <= group.length) continue;
      const inner = titleOf(stem.slice(0, -group.length), lexicon);
      if (inner === null) continue;
      if (!STANDS.has(group)) return null;
      return { ...inner, title: stem.slice(0, -group.length), particle, group };
    }
  }
  return null;
}

function titleOf(stem: string, lexicon: Lexicon): { head: string; officeClass: OfficeClass } | null {
  if (stem.length < 2 || stem.length > LONGEST_TITLE) return null;
  const exact = lexicon.offices.get(stem);
  if (CALLINGS.has(stem)) return null;
  if (exact !== undefined) return { head: stem, officeClass: exact.class };
  for (let length = Math.min(stem.length - 1, 8); length >= 2; length--) {
    const office = lexicon.offices.get(stem.slice(-length));
    if (office !== undefined && CALLINGS.has(office.title)) return null;
    if (office !== undefined && fitsAsEnding(stem, office))
      return { head: office.title, officeClass: office.class };
  }
  return null;
}

function fitsAsEnding(stem: string, office: Office): boolean {
  return office.isSuffix && !/[은는을를]$/.test(stem.slice(0, -office.title.length));
}

/** Whether the rest of a word after an organisation's name is an office of it: `장` (조달청장) or a title (산업부장관). */
export const isOfficeTail = memoizeBy(testOfficeTail);

function testOfficeTail(rest: string, lexicon: Lexicon): boolean {
  if (rest.startsWith('장')) {
    for (const { stem } of stemsOf(rest))
      if (stem === '장' || stem === '장관' || stem === '장들') return true;
  }
  if (/^(?:수|지사)(?:은|는|이|가|의|도|와|과|에게|에)?$/.test(rest)) return true;
  const title = readTitle(rest, lexicon);
  return title !== null && title.group !== '단';
}

const HEAD_TITLES: readonly (readonly [RegExp, string])[] = [
  [/은행$/, '은행장'],
  [/(?:위원회|위)$/, '위원장'],
  [/(?:협의체|협의회|협회|학회|연합회|중앙회|회의소|의사회|변호사회|사회|회)$/, '회장'],
  [/대학교$/, '총장'],
  [/(?:대학|대)$/, '학장'],
  [/(?:연구소|관리소|사무소|출장소|보건소|소)$/, '소장'],
  [/센터$/, '센터장'],
  [/본부$/, '본부장'],
  [/병원$/, '병원장'],
  [/구청$/, '구청장'],
  [/특별시$|광역시$|시$/, '시장'],
  [/(?:경찰서|소방서|세무서|서)$/, '서장'],
  [/세관$/, '세관장'],
];

/** The title that stands fused after an organisation's name: `조달청` + `장은` is a 청장, `방심위` + `원장` a 위원장. */
export function fusedTitle(surface: string, rest: string, lexicon: Lexicon): TitleReading | null {
  if (/위$/.test(surface)) {
    for (const { stem, particle } of stemsOf(rest)) {
      if (stem === '원장')
        return { title: '위원장', head: '위원장', officeClass: 'HEAD', particle, group: '' };
    }
  }
  for (const { stem, particle } of stemsOf(rest)) {
    if (stem === '장') {
      const known = HEAD_TITLES.find(([ending]) => ending.test(surface))?.[1] ?? `${surface.slice(-1)}장`;
      const officeClass = known === '시장' || known === '구청장' ? 'ELECTED' : 'HEAD';
      return { title: known, head: known, officeClass, particle, group: '' };
    }
    if (stem === '수' && /군$/.test(surface)) {
      return { title: '군수', head: '군수', officeClass: 'ELECTED', particle, group: '' };
    }
    if (stem === '지사' || stem === '도지사') {
      return { title: '지사', head: '지사', officeClass: 'ELECTED', particle, group: '' };
    }
  }
  return readTitle(rest, lexicon);
}
