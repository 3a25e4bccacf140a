/** Gives the one record of a stretch of text: equal stretches share it, so that what it holds is worked out once. */
export type WordStore<Entry> = (text: string, start: number, end: number) => Entry;

// News repeats its words; a text of ever new ones empties the store now and then, so that memory stays bounded.
const MOST = 20_000;
const SLOTS = 1 << 16;

/**
 * A store of records of words. Finding one takes no copy of the text and one look into a table, where a map for each
 * thing that is known of a word would take a cold look each.
 */
export function createWordStore<Entry extends { readonly text: string }>(
  create: (text: string) => Entry,
): WordStore<Entry> {
  const slots = new Uint16Array(SLOTS);
  const hashes = new Int32Array(MOST + 1);
  let entries: (Entry | null)[] = [null];
  return (text, start, end) => {
    const hash = hashOf(text, start, end);
    let slot = hash & (SLOTS - 1);
    for (let place = slots[slot] ?? 0; place !== 0; place = slots[slot] ?? 0) {
      const entry = entries[place];
      if (hashes[place] === hash && entry != null && isAt(entry.text, text, start, end)) return entry;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (entries.length > MOST) {
      slots.fill(0);
      entries = [null];
      slot = hash & (SLOTS - 1);
    }
    const entry = create(copyOf(text.slice(start, end)));
    slots[slot] = entries.length;
    hashes[entries.length] = hash;
    entries.push(entry);
    return entry;
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A slice of a text would keep the whole text in memory for as long as the word is known. */
function copyOf(word: string): string {
  return word.length < SLICED ? word : ` ${word}`.slice(1);
}

// Shorter slices are copies anyway.
const SLICED = 13;
