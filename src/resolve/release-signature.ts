const HASHES = 64;
/** Letters in a shingle: some two words of Korean. */
const SHINGLE = 6;
// Of a shorter text too little is left to tell one release from another.
const LEAST_SHINGLES = 40;
const HEX_PER_HASH = 4;
const BANDS = 12;
const HASHES_PER_BAND = 3;

/** Odd factors and offsets, one pair per hash, from a fixed generator: a signature must never change. */
const SEEDS = createSeeds();

/**
 * The MinHash signature of a text: two texts agree in about as many of its parts as they share of all their shingles.
 * Only letters and digits count, so that other quotation marks or blanks make no other text. Null for a text that is
 * too short to be told from others.
 */
export function releaseSignature(text: string): string | null {
  const letters = text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) shingles.add(hashOf(letters, at));
  if (shingles.size < LEAST_SHINGLES) return null;
  const least = new Uint32Array(HASHES).fill(0xffff_ffff);
  for (const shingle of shingles) {
    for (let index = 0; index < HASHES; index += 1) {
      const hash = mix(Math.imul(shingle, SEEDS[2 * index] ?? 1) + (SEEDS[2 * index + 1] ?? 0));
      if (hash < (least[index] ?? 0)) least[index] = hash;
    }
  }
  return [...least].map((hash) => (hash & 0xffff).toString(16).padStart(HEX_PER_HASH, '0')).join('');
}

/** Stretches of a signature; two texts that are nearly the same have at least one in common at the same place. */
export function releaseBands(signature: string): readonly string[] {
  const width = HASHES_PER_BAND * HEX_PER_HASH;
  return Array.from({ length: BANDS }, (_, band) => signature.slice(band * width, (band + 1) * width));
}

/** The share of all shingles of two texts that both have, as their signatures tell it: 0 to 1. */
export function sharedShingles(one: string, other: string): number {
  let equal = 0;
  for (let at = 0; at < HASHES * HEX_PER_HASH; at += HEX_PER_HASH) {
    if (one.slice(at, at + HEX_PER_HASH) === other.slice(at, at + HEX_PER_HASH)) equal += 1;
  }
  return equal / HASHES;
}

/** FNV-1a over one shingle. */
function hashOf(letters: string, start: number): number {
  let hash = 0x811c_9dc5;
  for (let at = start; at < start + SHINGLE; at += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x0100_0193);
  }
  return hash >>> 0;
}

/** Spreads every bit over all others, since the least of badly spread hashes is no sample. */
function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function createSeeds(): Uint32Array {
  let state = 0x9e37_79b9;
  return Uint32Array.from({ length: 2 * HASHES }, () => {
    state = (state + 0x9e37_79b9) >>> 0;
    return mix(state) | 1;
  });
}
