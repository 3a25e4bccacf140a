/** Orders spans of one text as they are read, the longer first of two that begin together. */
export function byPlace(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number {
  return a.start - b.start || b.end - a.end;
}
