const FIRST = 0xac00;
const LAST = 0xd7a3;
const MEDIALS = 21;
const FINALS = 28;

/** Initial consonants in the order in which syllables are coded, as they are typed alone. */
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/** Two consonants in one, as a keyboard makes them of ㄱㅅ; who looks for initials means both. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  [
    'ㄳㄱㅅ',
    'ㄵㄴㅈ',
    'ㄶㄴㅎ',
    'ㄺㄹㄱ',
    'ㄻㄹㅁ',
    'ㄼㄹㅂ',
    'ㄽㄹㅅ',
    'ㄾㄹㅌ',
    'ㄿㄹㅍ',
    'ㅀㄹㅎ',
    'ㅄㅂㅅ',
  ].map((text) => [text.slice(0, 1), text.slice(1)]),
);

/** A syllable of Hangul as the numbers of its parts; `final` is 0 where it has none. */
export interface SyllableParts {
  readonly initial: number;
  readonly medial: number;
  readonly final: number;
}

/** The parts of a syllable, or null for any other character. */
export function syllableParts(character: string): SyllableParts | null {
  const code = character.charCodeAt(0);
  if (!(code >= FIRST && code <= LAST)) return null;
  const offset = code - FIRST;
  return {
    initial: Math.floor(offset / (MEDIALS * FINALS)),
    medial: Math.floor(offset / FINALS) % MEDIALS,
    final: offset % FINALS,
  };
}

/** The initial consonants of a text's syllables (ㅂㄱㅇ of 박기영); consonants that stand alone stay. */
export function initialsOf(text: string): string {
  let initials = '';
  for (const character of text) {
    const parts = syllableParts(character);
    initials += parts === null ? (PAIRS.get(character) ?? character) : (INITIALS[parts.initial] ?? '');
  }
  return initials;
}

/** Whether a character is a consonant by itself. */
export function isLoneConsonant(character: string): boolean {
  return character !== '' && (INITIALS.includes(character) || PAIRS.has(character));
}

/** Whether what is typed so far may stand for a syllable: its initial, the syllable itself, or the one it will become. */
export function isBeginningOf(typed: string, syllable: string): boolean {
  if (typed === syllable) return true;
  const whole = syllableParts(syllable);
  if (whole === null) return false;
  if (typed === INITIALS[whole.initial]) return true;
  const part = syllableParts(typed);
  return part !== null && part.final === 0 && part.initial === whole.initial && part.medial === whole.medial;
}

/** Finals that are one consonant, by their number. */
const FINALS_ALONE: ReadonlyMap<number, string> = new Map(
  [...' ㄱㄲ ㄴ  ㄷㄹ       ㅁㅂ ㅅㅆㅇㅈㅊㅋㅌㅍㅎ'].flatMap((consonant, final) =>
    consonant === ' ' ? [] : [[final, consonant] as const],
  ),
);

/** A syllable with its final consonant apart, as it may be the next syllable's (깅 on the way to 기영), or null. */
export function withFinalApart(syllable: string): string | null {
  const parts = syllableParts(syllable);
  const consonant = parts === null ? undefined : FINALS_ALONE.get(parts.final);
  if (parts === null || consonant === undefined) return null;
  return String.fromCharCode(syllable.charCodeAt(0) - parts.final) + consonant;
}
