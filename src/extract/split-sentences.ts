import type { Quote } from './find-quotes.ts';

/** A stretch of one field that is one sentence, or a whole line that has no verb. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph, from 0. */
  readonly paragraph: number;
}

const END = /[.!?]+["'”’)\]]*(?=\s|$)|(?<=다)\.(?=[가-힣“"])/g;
const CAN_END = /[가-힣a-zA-Z)\]"'”’%』」]/;

/** The sentences of a paragraph; a full stop inside a quote ends none. */
export function splitSentences(
  text: string,
  from: number,
  to: number,
  paragraph: number,
  quotes: readonly Quote[],
): Sentence[] {
  const sentences: Sentence[] = [];
  const paragraphText = text.slice(from, to);
  let start = from;
  let quote = 0;
  for (const found of paragraphText.matchAll(END)) {
    const at = from + found.index;
    while (quote < quotes.length && (quotes[quote]?.close ?? 0) <= at) quote++;
    const inside = quotes[quote];
    if (inside !== undefined && inside.open < at && at < inside.close && inside.kind !== 'corner') {
      // The outermost quote of this place decides; nested ones follow it in the list and end earlier.
      continue;
    }
    if (!CAN_END.test(text.charAt(at - 1))) continue;
    push(at + found[0].length);
  }
  push(to);
  return sentences;

  function push(end: number): void {
    let first = start;
    let last = end;
    while (first < last && text.charAt(first) === ' ') first++;
    while (last > first && text.charAt(last - 1) === ' ') last--;
    if (last > first) sentences.push({ start: first, end: last, paragraph });
    start = end;
  }
}
