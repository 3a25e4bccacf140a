/** Particles that end a noun, as `탄소중립을`, longest first where one ends another. */
const PARTICLES = [
  '에게서 으로서 으로써 에서는 에서도 에서의 으로는 까지도 까지는 부터는 에게는 이라는 이라고 이라며 입니다 이지만 이므로 이라도',
  '에서 에게 으로 로서 로써 로는 까지 부터 보다 처럼 마다 조차 에는 에도 에만 이나 이란 이며 이고 이다 라는 라고 라며 와의 과의 만의 로의 와는 과는 만을 만이 들이 들은 들을 들의 등을 등이 등은 등의',
  '은 는 이 가 을 를 에 의 와 과 도 로 만 나 란 랑 등 들',
].flatMap((line) => line.split(' '));

/** Endings that make a verb of a noun: `추진하겠다`, `강화된`. */
const VERBAL = /^(?:하|한|할|함|합|해|했|되|된|될|됨|됩|돼|됐)/u;

const WHOLE_PARTICLES = new Set(PARTICLES);

/** Whether what follows a noun within its word only bends it: a particle, or what makes a verb of it. */
export function isEnding(rest: string): boolean {
  return rest === '' || WHOLE_PARTICLES.has(rest) || VERBAL.test(rest);
}

/** Whether a stretch is a particle. */
export function isParticle(text: string): boolean {
  return WHOLE_PARTICLES.has(text);
}

/** Of a word of one syllable and a particle: 물은, 쌀값 is none. */
export const LONE_NOUN = new RegExp(`^([가-힣])(?:${PARTICLES.join('|')})?$`, 'u');

/** The same behind a syllable, as it is looked for in a text. */
export const AFTER_LONE_NOUN = `(?=(?:${PARTICLES.join('|')})?(?![가-힣]))`;
