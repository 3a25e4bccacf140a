import { wordList } from '../lexicon/word-list.ts';

/** Who speaks in news without a name: a sentence of theirs is nobody's statement. */
const GROUPS = wordList('group-words', 'word');

const PEOPLE =
  /(?:자|인|원|가|생|민|사|관|장|단체|업체|기업|교수|대표|기관|부처|당국|진|측|팀|계|노조|주민|군|단|당|위|회|씨|양|박사|대변인|처|청|부|대|연|련)$/;
const THINGS =
  /(?:사업|계획|제도|정책|대책|방안|전략|법|법안|개정안|예산|기술|산업|시장|분야|지역|도시|국가|선진국|나라|경제|금리|물가|가격|수출|수입|상황|문제|과제|사태|사건|사고|회의|행사|협약|협정|결과|성과|효과|이유|원인|배경|목표|방향|경우|기준|요건|조건|내용|의견|입장|이번|올해|내년|지난해|최근|현재|앞으로|이후|이것|그것|이는|이날|이곳|여기|무엇|자료|보고서|통계|지표|시설|건물|도로|철도|공항|항만|댐|단지|공간|환경|기후|에너지|전력|데이터|서비스|제품|상품|장비|시스템|플랫폼|프로그램|치료|질환|바이러스|백신|물질|소재|전지|배터리|반도체|로봇|연구|실험|논문|방식|방법|과정|단계|절차|체계|구조|역할|기능|능력|역량|경쟁력|협력|교류|투자|지원|규제|혁신|변화|전환|성장|발전|위기|위험|안전|평화|민주주의|문화|교육|복지|의료|건강|일자리|고용|임금|세금|요금|비용|규모|수준|비율|비중|수치|인구|점|것|바|수|데|때|중|등|만큼)$/;

/** Titles that stand before a particle: whoever bears one may be speaking. */
const TITLES =
  /(?:총리|주석|재무상|외무상|방위상|총재|지사|군수|의장|수석|대행|특사|대사|교육감|간사|총무|비서|보좌관|검사|판사|이사|회장|사장|상무|전무|위원|의원|국왕|특보|서기|총장|처장|청장)$/;

/** Whether a word (with its particle) names a group or someone without a name that may be speaking. */
export function isGroupWord(word: string): boolean {
  const found = /^(.+?)(들)?(?:은|는|이|가|도|측은|측이)[,]?$/.exec(word);
  const noun = found?.[1];
  if (noun === undefined) return false;
  if (GROUPS.has(noun) || (found?.[2] !== undefined && GROUPS.has(`${noun}들`))) return true;
  if (found?.[2] !== undefined) return PEOPLE.test(noun) && !THINGS.test(noun);
  return /(?:씨|측|팀|진|단체|업체|관계자|당국|주민|노조|가족|대표단|당선인|후보자|교수|박사|의원|위원|국장|장관|대변인|관계관)$/.test(
    noun,
  );
}

/** Whether an unknown noun may be somebody who speaks, rather than a thing that is spoken of. */
export function mayBeSpeaker(noun: string): boolean {
  return (
    !THINGS.test(noun) &&
    (PEOPLE.test(noun) ||
      TITLES.test(noun) ||
      /^[가-힣]{2}[^지나리기오가우서보주이하되여려시]$/.test(noun) ||
      /[A-Za-z]$/.test(noun))
  );
}
