/**
 * Particles that end a noun, longest first. Those that many nouns end in themselves (이, 가, 도, 의, 과, 만, 로) are taken
 * off only from three syllables on, so that 평가, 제도 and 회의 stay whole.
 */
const PARTICLES = [
  ['에게서', '으로서', '으로써', '에서는', '에서도', '으로는', '까지도', '에게는', '이라는', '이라고'],
  [
    '에서',
    '에게',
    '으로',
    '까지',
    '부터',
    '보다',
    '처럼',
    '마다',
    '조차',
    '에는',
    '에도',
    '이나',
    '이란',
    '라는',
    '라고',
    '와의',
    '과의',
  ],
  ['은', '는', '을', '를', '에', '와', '랑'],
].flat();
const RISKY_PARTICLES = ['이', '가', '도', '의', '과', '만', '로', '나', '란'];
const LEAST_STEM = 2;

/** A word of a query without the particle it ends in; a word that may well be whole stays as it is. */
export function stripParticles(word: string): string {
  const particle = PARTICLES.find(
    (ending) => word.endsWith(ending) && word.length - ending.length >= LEAST_STEM,
  );
  if (particle !== undefined) return word.slice(0, -particle.length);
  const risky = RISKY_PARTICLES.find((ending) => word.endsWith(ending) && word.length > LEAST_STEM + 1);
  return risky === undefined ? word : word.slice(0, -risky.length);
}
