import { syllableParts } from './hangul-syllable.ts';

/** Particles that end a noun, as `탄소중립을`. */
const PARTICLES = [
  '에게서 으로서 으로써 에서는 에서도 에서의 으로는 까지도 까지는 부터는 에게는 이라는 이라고 이라며 입니다 이지만 이므로 이라도',
  '에서 에게 으로 로서 로써 로는 까지 부터 보다 처럼 마다 조차 에는 에도 에만 이나 이란 이며 이고 이다 라는 라고 라며 와의 과의 만의 로의 와는 과는 만을 만이 들이 들은 들을 들의 등을 등이 등은 등의',
  '은 는 이 가 을 를 에 의 와 과 도 로 만 나 란 랑 등 들',
].flatMap((line) => line.split(' '));

/** Endings that make a verb of a noun: `추진하겠다`, `강화된`. */
const VERBAL = /^(?:하|한|할|함|합|해|했|되|된|될|됨|됩|돼|됐)/u;

/** What nouns and adverbs end in that only look as if they ended in a particle: 재평가, 제주도, 본회의, 새로. */
const ENDS_ITSELF = new RegExp(
  `(?:${[
    '평가 국가 물가 증가 추가 허가 인가 참가 대가 작가 단가 주가 문가 자가 원가 시가 요가 여가 휴가 불가 축가 론가 첨가 정가 고가',
    '제도 정도 속도 온도 고도 지도 보도 인도 철도 수도 강도 밀도 년도 주도 유도 부도 한도 의도 시도 광도 구도 기도 원도 남도 북도 릉도 반도 태도 빈도 용도',
    '회의 논의 협의 합의 정의 주의 건의 결의 심의 동의 유의 강의 편의 문의 창의 호의 명의 질의 발의 모의 상의',
    '결과 성과 효과 초과 통과 경과 안과 내과 외과 학과 사과 부과',
    '도로 통로 경로 선로 진로 항로 회로 원자로 용광로 과로 피로 활주로 새로 바로 서로 따로 별로 홀로 스스로 제로 때로',
    '어린이 젊은이 놀이 높이 길이 차이 먹이 넓이 이이 나이 아이 종이 오이 하나 누나',
    '불만 대만 기만 비만 항만 만만 천만 백만 십만 일만 영란 혼란 계란 교란 산란 논란',
  ]
    .flatMap((line) => line.split(' '))
    .join('|')})$`,
  'u',
);

const WHOLE_PARTICLES = new Set(PARTICLES);
const LONGEST_FIRST = [...PARTICLES].sort((a, b) => b.length - a.length);

/** Particles that only follow a syllable with a final consonant, and those that only follow one without. */
const AFTER_FINAL = /^(?:은|이|을|과|으로)/u;
const AFTER_NO_FINAL = /^(?:는|가|를|와|로|나|라|란|랑)/u;
const FINAL_RIEUL = 8;

/** Whether a word may end in what looks like a particle although it is none. */
export function endsItself(word: string): boolean {
  return ENDS_ITSELF.test(word);
}

/** Whether what follows a noun within its word only bends it: a particle, or what makes a verb of it. */
export function isEnding(rest: string): boolean {
  return rest === '' || WHOLE_PARTICLES.has(rest) || VERBAL.test(rest);
}

/** The noun of one syllable in a word that is no more than that and a particle: 물 of 물은, none of 물가; or null. */
export function loneNounOf(word: string): string | null {
  const noun = word.slice(0, 1);
  return word.length === 1 || particlesOf(noun).includes(word.slice(1)) ? noun : null;
}

/** The particles that may follow a noun of one syllable, longest first. */
export function particlesOf(noun: string): readonly string[] {
  const known = particlesByNoun.get(noun);
  if (known !== undefined) return known;
  const final = syllableParts(noun)?.final ?? 0;
  const wrong = final === 0 ? AFTER_FINAL : AFTER_NO_FINAL;
  const particles = LONGEST_FIRST.filter(
    (particle) =>
      !endsItself(noun + particle) &&
      // 로 follows ㄹ as it follows a vowel.
      (final === FINAL_RIEUL && /^로|^으로/u.test(particle)
        ? particle.startsWith('로')
        : !wrong.test(particle)),
  );
  particlesByNoun.set(noun, particles);
  return particles;
}

const particlesByNoun = new Map<string, readonly string[]>();
