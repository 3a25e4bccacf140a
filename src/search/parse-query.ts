import { foldedWords } from './fold-search-text.ts';
import { readForm, type SearchForm } from './search-form.ts';
import { isHangul } from './search-tokens.ts';
import { stripBoldly, stripParticles } from './strip-particles.ts';

/** One thing that is searched for: any of its forms will do. */
export interface SearchTerm {
  /** The form that was asked for, then other names of the same thing. */
  readonly forms: readonly [SearchForm, ...SearchForm[]];
  /** How much it counts beside the other terms; 1 is usual. */
  readonly weight: number;
  /** Ways to take a long word for two, which count a little where the whole word is hardly found. */
  readonly splits: readonly (readonly [SearchForm, SearchForm])[];
}

/** A query as it is looked up and ranked. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
}

/** How long a query may be; who parses one sees to it. */
export const QUERY_LIMITS = { characters: 200, words: 12 } as const;

const NAMED_WEIGHT = 1.25;
const GENERIC_WEIGHT = 0.5;
const MOST_FORMS = 8;
const LONGEST_NAME = 4;
const LEAST_PART = 2;
const MOST_SPLIT = 10;

/** Words that say how something is asked, not what about. */
const ASKING = new Set(
  'the a an of on in for to and about who what which said says say spoke 누가 누구 누구인가 무엇 무엇을 뭐라고 어떤 어느 무슨 대해 대하여 대해서 대한 관해 관하여 관한 관련 관련된 위한 위해 따른 통한 말했나 말한 발언 발언한 밝힌 했나 및 등 그 이 저 수 것'.split(
    ' ',
  ),
);
/** Words that nearly every article of a government has. */
const GENERIC = new Set(
  '정부 계획 추진 지원 사업 대책 방안 정책 회의 확대 강화 개최 발표 협력 관리 운영 제도 기관 국가 분야 점검 마련 개선 행사 참석 뉴스 기사 policy plan project support government'.split(
    ' ',
  ),
);

/**
 * Reads a query. `otherNames` tells which other names there are for words of it (탄중위 is 탄소중립위원회, carbon
 * neutrality is 탄소중립); a run of words that has some counts as one term.
 */
export function parseQuery(text: string, otherNames: (words: string) => readonly string[]): SearchQuery {
  const words = foldedWords(text);
  const terms: SearchTerm[] = [];
  const asking: SearchTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const { names, used } = nextNames(words, at, otherNames);
    const term = termOf(names);
    if (term !== null) (used === 1 && ASKING.has(words[at] ?? '') ? asking : terms).push(term);
    at += used;
  }
  return { terms: distinct(terms.length === 0 ? asking : terms) };
}

/** The names of the longest run of words that has other names, else one word. */
function nextNames(
  words: readonly string[],
  at: number,
  otherNames: (words: string) => readonly string[],
): { readonly names: readonly string[]; readonly used: number } {
  for (let used = Math.min(LONGEST_NAME, words.length - at); used > 0; used -= 1) {
    const run = words.slice(at, at + used);
    const last = run.at(-1) ?? '';
    const ends = [last, stripParticles(last), stripBoldly(last), otherNumber(last) ?? last];
    for (const end of new Set(ends)) {
      const name = [...run.slice(0, -1), end].join(' ');
      const others = otherNames(name);
      if (others.length > 0) return { names: [name, ...others], used };
    }
  }
  const word = stripParticles(words[at] ?? '');
  const other = otherNumber(word);
  return { names: other === null ? [word] : [word, other], used: 1 };
}

/** The other of the singular and the plural of an English word. */
function otherNumber(word: string): string | null {
  if (!/^[a-z]{4,}$/u.test(word) || /(?:ss|us|is)$/u.test(word)) return null;
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
}

function termOf(names: readonly string[]): SearchTerm | null {
  const forms = new Map<string, SearchForm>();
  for (const name of names) {
    const form = readForm(name, forms.size === 0);
    const key = form?.text.replaceAll(' ', '') ?? '';
    if (form !== null && !forms.has(key) && forms.size < MOST_FORMS) forms.set(key, form);
  }
  const [own, ...others] = forms.values();
  if (own === undefined) return null;
  const isNamed = others.length > 0 && isHangul(own.text);
  const weight = GENERIC.has(own.text) ? GENERIC_WEIGHT : isNamed ? NAMED_WEIGHT : 1;
  return { forms: [own, ...others], weight, splits: splitsOf(own.text.replaceAll(' ', '')) };
}

function splitsOf(text: string): SearchTerm['splits'] {
  if (!/^[가-힣]+$/u.test(text) || text.length < 2 * LEAST_PART || text.length > MOST_SPLIT) return [];
  const splits: (readonly [SearchForm, SearchForm])[] = [];
  for (let at = LEAST_PART; at <= text.length - LEAST_PART; at += 1) {
    const first = readForm(text.slice(0, at), true);
    const second = readForm(text.slice(at), true);
    if (first !== null && second !== null) splits.push([first, second]);
  }
  return splits;
}

function distinct(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  return [...new Map(terms.map((term) => [term.forms[0].text, term])).values()];
}
