import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { wordList } from '../lexicon/word-list.ts';
import { isCountry } from './countries.ts';
import { endsLikeNoName, isGivenName } from './given-name.ts';
import { memoizeBy } from './memoize.ts';
import { headKind } from './organisation-shape.ts';
import { stemsOf } from './particles.ts';
import { formOf } from './word-form.ts';

/** A Korean name read off a word. */
export interface NameReading {
  readonly name: string;
  readonly surname: string;
  readonly particle: string;
  /**
   * How much the shape alone speaks for a name: three syllables of the usual sort are enough, two need support, and
   * three of an odd sort need an organisation and an office beside them.
   */
  readonly strength: 'usual' | 'weak' | 'odd';
}

/** Shaped like names, and none. */
const NO_NAMES = new Set(
  '지역구 선거구 연구실 상황실 자연대 인문대 경영대 사회대 고등부 중등부 주인공 전공의 수련의 공무원 공보의'.split(
    ' ',
  ),
);

/** The name that a whole word is, or null. */
export const readName = memoizeBy(findName);

function findName(word: string, lexicon: Lexicon): NameReading | null {
  if (!/^[가-힣]{2,4}$/.test(word) || lexicon.nameStops.has(word) || lexicon.offices.has(word)) return null;
  if (isCountry(word) || NO_NAMES.has(word)) return null;
  const double = word.slice(0, 2);
  if (word.length >= 3 && lexicon.surnames.has(double) && isGivenName(word.slice(2))) {
    return { name: word, surname: double, particle: '', strength: word.length === 4 ? 'usual' : 'weak' };
  }
  const surname = word.slice(0, 1);
  if (word.length === 4 || !lexicon.surnames.has(surname) || headKind(word) !== null) return null;
  const noun = word.slice(0, -1);
  if (/[가-힣]{2}법$/.test(word)) return null;
  if (/[은이의로도만]$/.test(word) && (lexicon.nameStops.has(noun) || lexicon.offices.has(noun))) return null;
  if (!isGivenName(word.slice(1))) {
    return word.length === 3 && !endsLikeNoName(word)
      ? { name: word, surname, particle: '', strength: 'odd' }
      : null;
  }
  return { name: word, surname, particle: '', strength: word.length === 3 ? 'usual' : 'weak' };
}

/** The name that a word with a particle holds (`문승욱은`), longest name first; null if none. */
export function readNameWithParticle(word: string, lexicon: Lexicon): NameReading | null {
  if (word.length > 7) return null;
  for (const { stem, particle } of stemsOf(word)) {
    const name = readName(stem, lexicon);
    if (name !== null && (particle !== '' || name.strength === 'usual')) return { ...name, particle };
  }
  return null;
}

// Syllables that foreign names are written with and Korean words hardly have.
const FOREIGN =
  /[갓갭겐겔겜겟넬넷뉴닉닐댄덴델둠듀드디딕딜라랜랭러럴레렌렐로론롯뢰룻뤼르릴맥맨멘멜뮌뮐뮤믹밀뱅버번베벤벨벳뷔브블빅빌샌샤샬샹섀셀셜셰셴셸쇼숀숄슈슐스슨슬싱앤앨앵얀엔엘엠왈왓웨웬웰웹윈윌윙잭잰젠젤쥬즈즐챈챌챔첸첼츠카칸칼캄캉캐캔캘캠커컨컬컴케켄켈켓코콘콜콤콥쿠쿤쿨쿼퀀퀴크클키킨킬킴킹타탄탈탐탠탤터턴털테텐텔텡토톤톨톰투툰튀튜트틀티틴틸파팜패팬팰퍼펀펄페펜펠포폰폴퐁푸풀퓌퓨프플피핀필핑핫핸햄헐헨헬홀홈홉흐힐]/g;
const WORD_ENDING =
  /(?:라는|라며|하는|되는|[는은을를의와과에된]|(?:출신|대표|위원|의원|장|자|수상)인|[가-힣]한|에서|으로|하고|보다|까지|부터|처럼|따라|대한|통해|위해)$/;
const LOAN_WORDS = wordList('loan-words', 'word');

/** How many of a word's syllables are such as foreign names have. */
export function foreignShare(word: string): number {
  return (word.match(FOREIGN)?.length ?? 0) / word.length;
}

/** `승리로 끝난`, `데 대해 젤렌스키`, `따르면 빌 넬슨`: words of a clause, unless most of their syllables are foreign. */
function isOfClause(word: string, share: number): boolean {
  if (share >= 0.5) return false;
  if (/^(?:데|등|및|이날|이에|그는|이어|지난|오는|전날|당시|또한?|앞서|특히|다만|한편)$/.test(word))
    return true;
  const { form, particle } = formOf(word);
  switch (form) {
    case 'stop':
      return true;
    case 'verbal':
      return word.length > 1 && !/다$/.test(word);
    case 'adnominal':
      return /[는한된할]$/.test(word);
    case 'marked':
      return particle.length > 1 || (share === 0 && word.length > 2);
    default:
      return false;
  }
}

/**
 * Whether some words may be a foreign person's name (`그랜트 챔벌레인`): at least this share of their syllables is
 * foreign; a country or a spelling in Latin letters beside them asks for less.
 */
export function isForeignName(words: readonly string[], least: number, lexicon: Lexicon): boolean {
  if (words.length === 0 || words.length > 4) return false;
  let foreign = 0;
  for (const word of words) {
    if (!/^[가-힣]{1,7}$/.test(word) || (word.length > 1 && WORD_ENDING.test(word))) return false;
    if (lexicon.nameStops.has(word) || lexicon.offices.has(word) || isCountry(word) || LOAN_WORDS.has(word))
      return false;
    if (headKind(word) !== null) return false;
    const own = word.match(FOREIGN)?.length ?? 0;
    if (isOfClause(word, own / word.length)) return false;
    foreign += own;
  }
  const share = foreign / words.join('').length;
  return words.length === 1 && least > 0 ? words.join('').length >= 3 && share >= 0.6 : share >= least;
}
