/** Tells, for spans of one text, which stretches are taken; spans may be many, so every answer takes one look. */
export function createTaken(
  length: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): (start: number, end: number) => boolean {
  const taken = new Uint8Array(length);
  for (const { start, end } of spans) taken.fill(1, start, end);
  return (start, end) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return true;
    return false;
  };
}
