import type { NameHead } from '../lexicon/name-head.ts';

/** Gives the typed end of a noun (`통합용수공급사업` ends in `사업`), or null. */
export type HeadFinder = (noun: string) => NameHead | null;

// Words that end like a name's last word and mean something else.
const OTHER_WORDS = new Set(
  (
    '방법 사법 수법 문법 불법 위법 합법 해법 기법 요법 공법 편법 입법 준법 탈법 적법 ' +
    '이상 현상 예상 향상 영상 세상 인상 비상 정상 증상 항상 일상 의상 육상 해상 지상 보상 통상 협상 조상 이상형 ' +
    '이전 오전 사전 안전 발전 운전 충전 원전 이식 의식 인식 지식 방식 공식 주식 형식 양식 음식 소식 상식 결식 회식 ' +
    '대표이사회 우리나라 인터넷 오늘날 옛날 앞날 훗날 메일 온라인'
  ).split(' '),
);
const METHOD =
  /(?:합성|분석|치료|측정|제조|사용|조리|계산|수술|진단|검사|활용|운영|예방|대처|훈련|공부|작성|표현|추출|가공|재배|시험|조절|해결|대응|이용|생산|제작|식별|구별|처리)법$/;
const NO_SCHEME =
  /(?:경|문|과|규|법|통|억|전|실|의|주|숙|해|국|어|면|삭|난|화|이|부|교|결|배|형|견|강|정|절|구|방|축|영화|문화|예술|위령|추모|기원|치료|항암|촉매|소화|진통|백신|수면|영양|접착|세|용|살균|살충|농|조|복|무|존|각|염|재|유|선)제$/;
const SCHEME = { text: '제', program: { class: 'scheme', force: 'medium' }, event: null } as const;
const BILL = { text: '안', program: { class: 'law', force: 'medium' }, event: null } as const;

/** A finder over the lexicon's typed last words. */
export function createHeadFinder(heads: ReadonlyMap<string, NameHead>): HeadFinder {
  const longest = Math.max(...[...heads.keys()].map((text) => text.length));
  const known = new Map<string, NameHead | null>();
  return (noun) => {
    const cached = known.get(noun);
    if (cached !== undefined) return cached;
    const found = find(noun);
    // Texts bring new words without end; the common ones come again soon after the cache is emptied.
    if (known.size > 20_000) known.clear();
    known.set(noun, found);
    return found;
  };

  function find(noun: string): NameHead | null {
    if (OTHER_WORDS.has(noun) || METHOD.test(noun)) return null;
    for (let length = Math.min(longest, noun.length); length > 0; length--) {
      const head = heads.get(noun.slice(-length));
      if (head === undefined) continue;
      if (length === 1) {
        if (noun.length === 1 && !LONE.has(noun)) return null;
        if (OTHER_WORDS.has(noun.slice(-2))) return null;
        if (noun.length === 2 && FUSED.has(head.text)) return null;
      }
      return head;
    }
    if (noun.length >= 4 && noun.endsWith('제') && !NO_SCHEME.test(noun)) return SCHEME;
    if (noun.length >= 4 && /(?:의결|결의|합의|중재|법률|건의|표준|기본|절충|타협|초)안$/.test(noun))
      return BILL;
    return null;
  }
}

/** Heads of one syllable that can be a word of their own at the end of a name. */
const LONE = new Set(['앱', '날', '쇼', '상', '톡', '콜', '온']);
/** Heads of one syllable that make no name with one more. */
const FUSED = new Set(['온', '넷', '콜', '톡', '상', '쇼', '법', '댐']);
