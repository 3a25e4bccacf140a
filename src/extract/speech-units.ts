import type { Quote } from './find-quotes.ts';
import type { FieldReading } from './read-field.ts';
import { NO_WORD, readUnit, type UnitEntry } from './read-unit.ts';
import type { Sentence } from './split-sentences.ts';

/** A word of a sentence outside its quotes, or an outermost quote taken as one. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: UnitEntry;
  readonly quote: Quote | null;
  /** What stands in single marks, if it is as short as a name. */
  readonly quoted: string;
  /** True where no space stands before it. */
  readonly glued: boolean;
}

const SPACE = 0x20;
const LONGEST_NAME = 24;

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
    const isName = quote.kind !== 'double' && quote.end - quote.start <= LONGEST_NAME;
    const quoted = isName ? folded.slice(quote.start, quote.end) : '';
    units.push({
      start: quote.open,
      end,
      text: '',
      entry: NO_WORD,
      quote,
      quoted,
      glued: isGlued(quote.open),
    });
    at = end;
  }
  words(at, sentence.end);
  return units;

  function words(from: number, to: number): void {
    let start = from;
    while (start < to) {
      while (start < to && folded.charCodeAt(start) === SPACE) start++;
      let end = start;
      while (end < to && folded.charCodeAt(end) !== SPACE) end++;
      if (end > start) {
        const entry = readUnit(folded, start, end);
        units.push({ start, end, text: entry.text, entry, quote: null, quoted: '', glued: isGlued(start) });
      }
      start = end;
    }
  }

  function isGlued(start: number): boolean {
    return start > sentence.start && folded.charCodeAt(start - 1) !== SPACE;
  }
}
