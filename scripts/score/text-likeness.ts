/** A text without what writers vary: case, spaces, quotation marks, brackets, dots and dashes. */
export function normalized(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s"'`‘’“”‚„″′「」『』《》〈〉<>()（）[\].,·ㆍ・･•~∼〜\-–—_:;!?…]/gu, '');
}

/** Share of character pairs that two normalised texts have in common (Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) {
    const pair = a.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const pair = b.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * common) / (a.length + b.length - 2);
}

/** How much two stretches of a body overlap: shared length over joint length, at their best occurrences. */
export function overlap(a: string, b: string, body: string): number {
  if (normalized(a) === normalized(b)) return 1;
  const spans = (text: string): number[] => {
    const starts: number[] = [];
    for (let at = text === '' ? -1 : body.indexOf(text); at >= 0; at = body.indexOf(text, at + 1))
      starts.push(at);
    return starts;
  };
  const [inA, inB] = [spans(a), spans(b)];
  if (inA.length === 0 || inB.length === 0) return likeness(normalized(a), normalized(b));
  let best = 0;
  for (const startA of inA) {
    for (const startB of inB) {
      const shared = Math.min(startA + a.length, startB + b.length) - Math.max(startA, startB);
      if (shared > 0) best = Math.max(best, shared / (a.length + b.length - shared));
    }
  }
  return best;
}
