import type { Field } from '../model/article.ts';
import { findQuotes, type Quote } from './find-quotes.ts';
import { foldText } from './fold-text.ts';
import { readTerms, type Term } from './read-terms.ts';
import { readWords, type Word } from './read-words.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** One field of an article, folded, with its quotes and sentences. */
export interface FieldReading {
  readonly field: Field;
  /** The text as it stands in the article. */
  readonly text: string;
  /** The same length, with look-alike characters made one. */
  readonly folded: string;
  readonly paragraphs: readonly { readonly start: number; readonly end: number }[];
  readonly quotes: readonly Quote[];
  readonly sentences: readonly Sentence[];
  readonly terms: readonly Term[];
  readonly words: readonly Word[];
}

const LEAD_MARK = /^[\s□ㅇ○▲△※*\-·◦▪■◇◆❍●]*["“”„]/;

/** Reads the paragraphs, quotes and sentences of one field. */
export function readField(field: Field, text: string): FieldReading {
  const folded = foldText(text);
  const paragraphs: { start: number; end: number }[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) paragraphs.push({ start, end });
    start = end + 1;
  }
  const quotes: Quote[] = [];
  const sentences: Sentence[] = [];
  for (const [index, { start, end }] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const runsOn =
      next !== undefined && LEAD_MARK.test(text.slice(next.start, Math.min(next.end, next.start + 12)));
    const found = findQuotes(text, start, end, runsOn);
    // One by one: a call takes no hundred thousand arguments.
    for (const quote of found) quotes.push(quote);
    for (const sentence of splitSentences(folded, start, end, index, found)) sentences.push(sentence);
  }
  return {
    field,
    text,
    folded,
    paragraphs,
    quotes,
    sentences,
    terms: readTerms(folded),
    words: readWords(folded),
  };
}
