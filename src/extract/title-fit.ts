/** Whether one title may be the other in short; a deputy's (`부회장`) is no short form of the head's. */
export function fitsTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.endsWith(short) && !/부$/.test(long.slice(0, -short.length));
}
