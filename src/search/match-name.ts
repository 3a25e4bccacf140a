import { foldedWords } from './fold-search-text.ts';
import { initialsOf, isBeginningOf, isLoneConsonant, withFinalApart } from './hangul-syllable.ts';
import { latinSkeleton, mergeConsonants } from './latin-skeleton.ts';
import { initialForms, literalForms, soundForms } from './name-forms.ts';
import { LONGEST_PREFIX, SHORTEST_SOUND } from './name-tokens.ts';

/** The beginning of a name as somebody typed it. */
export interface TypedName {
  /** Folded, without spaces. */
  readonly literal: string;
  /** The same with the last final consonant apart, since it may begin the next syllable. */
  readonly unfinished: string | null;
  /** How it sounds, if it is in Latin letters: word by word, and as one word. */
  readonly sounds: readonly string[];
  /** Words of the index of which a name that begins so has at least one. */
  readonly tokens: readonly string[];
}

/** How a name begins as typed, best first. */
const FITS = ['WHOLE', 'BEGINNING', 'LATER_WORD', 'INITIALS', 'SOUND', 'SOUND_BEGINNING'] as const;
type Fit = (typeof FITS)[number];

/** Reads the beginning of a name: in Hangul (also unfinished: 박기ㅇ), in initial consonants, or in Latin letters. */
export function readTypedName(text: string): TypedName {
  const words = foldedWords(text);
  const literal = words.join('');
  const apart = withFinalApart(literal.slice(-1));
  const unfinished = apart === null ? null : literal.slice(0, -1) + apart;
  const sounds = /^[a-z]+$/.test(literal)
    ? [mergeConsonants(words.map(latinSkeleton).join('')), latinSkeleton(literal)]
    : [];
  const told = [...new Set(sounds)].filter(({ length }) => length >= SHORTEST_SOUND);
  const tokens = literal === '' ? [] : [tokenOf(literal), ...told];
  if (unfinished !== null) tokens.push(tokenOf(unfinished));
  return {
    literal,
    unfinished,
    sounds: told,
    tokens: [...new Set(tokens.map((token) => token.slice(0, LONGEST_PREFIX)))],
  };
}

/** The last syllable may still lack its final consonant, so the name is asked for by what comes before it. */
function tokenOf(literal: string): string {
  if ([...literal].some(isLoneConsonant)) return initialsOf(literal);
  const last = literal.slice(-1);
  const isOpen = /[가-힣]/u.test(last) && withFinalApart(last) === null;
  return literal.length > 1 && isOpen ? literal.slice(0, -1) : literal;
}

/** How well what was typed fits something with these names, the first of which is its own: 0 is best; null is no fit. */
export function matchName(
  typed: TypedName,
  names: readonly string[],
  isPerson: boolean,
): { readonly rank: number; readonly name: string } | null {
  let best: { readonly rank: number; readonly name: string } | null = null;
  for (const [index, name] of names.entries()) {
    const fit = typed.literal === '' ? null : fitOf(typed, name, isPerson);
    if (fit === null) continue;
    // Of two equal fits, that of its own name is the better one.
    const rank = 2 * FITS.indexOf(fit) + Math.min(index, 1);
    if (best === null || rank < best.rank) best = { rank, name };
  }
  return best;
}

function fitOf({ literal, unfinished, sounds }: TypedName, name: string, isPerson: boolean): Fit | null {
  const literals = literalForms(name);
  const [whole = ''] = literals;
  if (whole === literal) return 'WHOLE';
  if (/^[ㄱ-ㅎ]+$/u.test(literal)) {
    return initialForms(literals).some((form) => form.startsWith(initialsOf(literal))) ? 'INITIALS' : null;
  }
  const isBegun = (form: string) =>
    begins(form, literal) || (unfinished !== null && begins(form, unfinished));
  if (isBegun(whole)) return 'BEGINNING';
  if (literals.some(isBegun)) return 'LATER_WORD';
  if (sounds.length === 0) return null;
  const forms = soundForms(name, isPerson);
  if (sounds.some((sound) => forms.includes(sound))) return 'SOUND';
  return sounds.some((sound) => forms.some((form) => form.startsWith(sound))) ? 'SOUND_BEGINNING' : null;
}

/** Whether a form begins as typed; each typed character may be an unfinished syllable. */
function begins(form: string, typed: string): boolean {
  if (typed.length > form.length) return false;
  return [...typed].every((character, at) => isBeginningOf(character, form[at] ?? ''));
}
