/** Particles that end a noun, longest first. */
const PARTICLES = [
  '에게서 으로서 으로써 에서는 에서도 에서의 으로는 까지도 까지는 부터는 에게는 이라는 이라고 라고는',
  '에서 에게 으로 까지 부터 보다 처럼 마다 조차 에는 에도 이나 이란 라는 라고 와의 과의 로의 만의 들이 들은 들을 들의',
  '은 는 을 를 에 와 랑',
].flatMap((line) => line.split(' '));

/** Particles that many nouns end in themselves: 평가, 제도, 회의. */
const RISKY_PARTICLES = ['이', '가', '도', '의', '과', '만', '로', '나', '란'];

/** What such nouns end in, so that 재평가, 제주도 and 본회의 stay whole. */
const NOUN_ENDINGS = new RegExp(
  `(?:${[
    '평가 국가 물가 증가 추가 허가 인가 참가 대가 작가 단가 주가 문가 자가 원가 시가 요가 여가 휴가 불가 축가 론가 첨가 정가 고가',
    '제도 정도 속도 온도 고도 지도 보도 인도 철도 수도 강도 밀도 년도 주도 유도 부도 한도 의도 시도 광도 구도 기도 원도 남도 북도 릉도 반도 태도 빈도 용도',
    '회의 논의 협의 합의 정의 주의 건의 결의 심의 동의 유의 강의 편의 문의 창의 호의 명의 질의 발의 모의 상의',
    '결과 성과 효과 초과 통과 경과 안과 내과 외과 학과 사과 부과',
    '도로 통로 경로 선로 진로 항로 회로 원자로 용광로 과로 피로 활주로',
    '어린이 젊은이 놀이 높이 길이 차이 먹이 넓이 이이 나이 아이 종이 오이 하나 누나',
    '불만 대만 기만 비만 항만 만만 천만 백만 십만 일만 영란 혼란 계란 교란 산란 논란',
  ]
    .flatMap((line) => line.split(' '))
    .join('|')})$`,
  'u',
);

const LEAST_STEM = 2;

/** A word of a query without the particle it ends in; a word that may well be whole stays as it is. */
export function stripParticles(word: string): string {
  return NOUN_ENDINGS.test(word) ? stripBy(word, PARTICLES) : stripBy(word, ALL);
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
