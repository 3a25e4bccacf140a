import type { Quote } from './find-quotes.ts';
import type { FieldReading } from './read-field.ts';
import type { Sentence } from './split-sentences.ts';

/** A word of a sentence outside its quotes, or an outermost quote taken as one. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly quote: Quote | null;
  /** True where no space stands before it. */
  readonly glued: boolean;
}

/** The words and quotes of a sentence in order; `quotes` are the field's, by where they open. */
export function speechUnits(reading: FieldReading, sentence: Sentence, quotes: readonly Quote[]): Unit[] {
  const { folded } = reading;
  const units: Unit[] = [];
  let at = sentence.start;
  for (const quote of quotes) {
    if (quote.open < at) continue;
    if (quote.open >= sentence.end) break;
    words(at, quote.open);
    const end = Math.min(quote.close, sentence.end);
    units.push({ start: quote.open, end, text: '', quote, glued: isGlued(quote.open) });
    at = end;
  }
  words(at, sentence.end);
  return units;

  function words(from: number, to: number): void {
    let start = from;
    while (start < to) {
      while (start < to && folded.charAt(start) === ' ') start++;
      let end = start;
      while (end < to && folded.charAt(end) !== ' ') end++;
      if (end > start)
        units.push({ start, end, text: folded.slice(start, end), quote: null, glued: isGlued(start) });
      start = end;
    }
  }

  function isGlued(start: number): boolean {
    return start > sentence.start && folded.charAt(start - 1) !== ' ';
  }
}
