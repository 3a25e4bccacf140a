import { syllableParts } from './hangul-syllable.ts';

// The letters of the Revised Romanisation (국어의 로마자 표기법), in the order in which syllables are coded.
const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Each syllable of a text in the Revised Romanisation, one by one as in names of people; other characters are left out. */
export function romaniseSyllables(text: string): readonly string[] {
  return [...text].flatMap((character) => {
    const parts = syllableParts(character);
    if (parts === null) return [];
    const { initial, medial, final } = parts;
    return `${INITIALS[initial]}${MEDIALS[medial]}${FINALS[final]}`.replaceAll('-', '');
  });
}
