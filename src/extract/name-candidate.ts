import type { NameHead } from '../lexicon/name-head.ts';
import type { Field } from '../model/article.ts';
import type { Quote } from './find-quotes.ts';

/** A stretch of a field that may be a name of a program or of an event, with what stands around it. */
export interface NameCandidate {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Nouns of the name, the typed one last. */
  readonly nouns: readonly string[];
  readonly head: NameHead | null;
  /** The kind of marks around exactly these words, or null. */
  readonly quoted: Quote['kind'] | null;
  /** True inside a quoted name that goes on, or across its marks. */
  readonly insideName: boolean;
  readonly insideSpeech: boolean;
  /** Index of the sentence in the field's reading. */
  readonly sentence: number;
  /** The word before, its end included; empty at the start of a sentence. */
  readonly before: string;
  /** The particle behind the name, or empty. */
  readonly particle: string;
  /** The next two words behind the particle. */
  readonly after: readonly string[];
  /** What stands in parentheses right behind it, or null. */
  readonly parenthesis: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Name of the organisation that stands right before it, or null. */
  readonly owner: string | null;
  /** True where the words name an organisation. */
  readonly isAgency: boolean;
  /** True where the lexicon knows a program of this name. */
  readonly isKnown: boolean;
  /** True where words inside it are put together as in a clause (`인간과 AI가 공존하는 시대`). */
  readonly isClause: boolean;
}

/** A mention that names no program or event: an organisation or a person. */
export interface KnownSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}
