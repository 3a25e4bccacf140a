/**
 * Groups of letters and the sound they stand for, the longest first where one begins another. Voiced and unvoiced,
 * plain and aspirated are one sound, and so are ㅓ ㅗ ㅜ ㅡ: who hears a name in another language writes any of them.
 */
const SOUNDS: readonly (readonly [letters: string, sound: string])[] = [
  ['ng', 'ŋ'],
  ['sh ss s', 's'],
  ['tch ch jj j z', 'j'],
  ['ck kk gg gh kh c k g q', 'k'],
  ['th tt dd t d', 't'],
  ['pp bb ph p b f v', 'p'],
  ['rr ll rh r l', 'r'],
  ['mm m', 'm'],
  ['nn n', 'n'],
  ['x', 'ks'],
  ['h', 'h'],
  ['yae wae yea ae ay ai ey ye we oe oi e', 'e'],
  ['eui ui wi ee i', 'i'],
  ['yeo yoo you yuh woo weo woh yo yu wo wu ew eo eu oo ou au o u', 'o'],
  ['ya wa a', 'a'],
  ['y', 'i'],
  ['w', ''],
].flatMap(([letters, sound]) =>
  (letters ?? '').split(' ').map((group): readonly [string, string] => [group, sound ?? '']),
);
const LONGEST_FIRST = [...SOUNDS].sort(([a], [b]) => b.length - a.length);

/**
 * How a word in Latin letters sounds to a Korean ear, so that Park, Pak and Bak differ in little and Ki-young, Giyeong
 * and Kiyoung in nothing.
 */
export function latinSkeleton(word: string): string {
  // An h that no vowel follows only lengthens: Noh, Ahn, Suh.
  const letters = word.toLowerCase().replace(/([aeiouyw])h(?![aeiouyw])/g, '$1');
  let skeleton = '';
  for (let at = 0; at < letters.length; ) {
    const [group, sound] = LONGEST_FIRST.find(([each]) => letters.startsWith(each, at)) ?? ['?', ''];
    skeleton += sound;
    at += group.length;
  }
  return mergeConsonants(skeleton);
}

/** Where one word ends in the consonant that the next begins with, both are heard as one. */
export function mergeConsonants(skeleton: string): string {
  return skeleton.replace(/([^aeio])\1+/g, '$1');
}
