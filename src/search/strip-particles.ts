import { endsItself } from './particles.ts';

/** Particles that end a noun, longest first. */
const PARTICLES = [
  '에게서 으로서 으로써 에서는 에서도 에서의 으로는 까지도 까지는 부터는 에게는 이라는 이라고 라고는',
  '에서 에게 으로 까지 부터 보다 처럼 마다 조차 에는 에도 이나 이란 라는 라고 와의 과의 로의 만의 들이 들은 들을 들의',
  '은 는 을 를 에 와 랑',
].flatMap((line) => line.split(' '));

/** Particles that many nouns end in themselves: 평가, 제도, 회의. */
const RISKY_PARTICLES = ['이', '가', '도', '의', '과', '만', '로', '나', '란'];

const LEAST_STEM = 2;

/** A word of a query without the particle it ends in; a word that may well be whole stays as it is. */
export function stripParticles(word: string): string {
  return endsItself(word) ? stripBy(word, PARTICLES) : stripBy(word, ALL);
}

/** A word without what may be a particle, for whom the rest must still mean something: 국회의 is of 국회. */
export function stripBoldly(word: string): string {
  return stripBy(word, ALL);
}

const ALL = [...PARTICLES, ...RISKY_PARTICLES];

function stripBy(word: string, endings: readonly string[]): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= LEAST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
