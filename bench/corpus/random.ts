/** A stream of pseudo-random choices; equal seeds give equal streams on every machine. */
export interface Random {
  /** A number from 0 up to 1, 1 excluded. */
  next(): number;
  /** A whole number from 0 up to `end`, `end` excluded. */
  below(end: number): number;
  /** True so often, 0–1. */
  chance(share: number): boolean;
  /** One of a list that isn't empty. */
  pick<T>(list: readonly T[]): T;
}

/** The stream of a seed and of what is being made (`official`, 17), so that each thing can be made by itself. */
export function createRandom(seed: number, kind: string, index: number): Random {
  let state = mix(mix(seed, hash(kind)), index);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => at(list, below(list.length)),
  };
}

/** A choice among `count` things of which few are taken often and most seldom (Zipf's law with this exponent). */
export function createPowerLaw(count: number, exponent: number): (random: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let index = 0; index < count; index++) {
    sum += (index + 1) ** -exponent;
    sums[index] = sum;
  }
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The element at an index that the list is known to have. */
export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`no element ${index} in a list of ${list.length}`);
  return value;
}

function hash(text: string): number {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619);
  return sum;
}

function mix(one: number, other: number): number {
  let bits = Math.imul(one ^ (other + 0x9e3779b9), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
