import type { Article } from '../model/article.ts';

/** The kinds of input that are understood; told from the content, never from the file's name. */
export const INPUT_FORMATS = [
  'page-dump',
  'article-text',
  'html',
  'feed',
  'press-release-xml',
  'json-lines',
  'hwpx',
] as const;

export type InputFormat = (typeof INPUT_FORMATS)[number];

/** What is known of an input besides its bytes. */
export interface InputHint {
  /** File name or URL, for messages; a URL also is the address of an article that names none. */
  readonly name: string;
  /** The `Content-Type` header, where the bytes came over HTTP. */
  readonly contentType?: string | null;
  /** The day that a feed gives for a page which itself may give none. */
  readonly publishedOn?: string | null;
}

/** One article of an input. */
export interface ParsedArticle {
  /** Its number in the input's order, from 1; a skipped article keeps its number. */
  readonly position: number;
  /** The line where it starts, from 1, or null where lines mean nothing (a page, a document). */
  readonly line: number | null;
  readonly article: Article;
  /** The JSON record as it was read, if it holds an extraction beside the article; else null. */
  readonly document: unknown;
}

/** An article that was left out, and why: what is missing and what to do. */
export interface ParseProblem {
  readonly position: number;
  readonly line: number | null;
  readonly reason: string;
}

/** An item of a feed without its full text: the page at `url` has it, these are the fields the feed knows. */
export interface FeedLink {
  readonly position: number;
  readonly line: number | null;
  readonly url: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly outlet: string | null;
}

/** Everything that one input holds: each of its articles is in exactly one of the three lists. */
export interface ParsedInput {
  readonly format: InputFormat;
  readonly articles: readonly ParsedArticle[];
  readonly problems: readonly ParseProblem[];
  readonly links: readonly FeedLink[];
}
