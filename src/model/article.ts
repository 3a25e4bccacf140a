/** The parts of an article that evidence can point into. */
export const FIELDS = ['title', 'subtitle', 'body'] as const;

export type Field = (typeof FIELDS)[number];

/** One news article or press release, as parsed and before anything is read out of it. */
export interface Article {
  readonly title: string;
  readonly subtitle: string | null;
  /** Who published it (`세종타임즈`), if the input tells. */
  readonly outlet: string | null;
  /** The day of publication in Asia/Seoul, `YYYY-MM-DD`. */
  readonly publishedOn: string;
  readonly url: string | null;
  /** BCP 47, `ko` or `en`. */
  readonly language: string;
  /** Paragraphs separated by `\n`, NFC. All offsets count UTF-16 code units of this text. */
  readonly body: string;
}

/** The text of one field; a missing subtitle is the empty string. */
export function fieldText(article: Pick<Article, Field>, field: Field): string {
  return article[field] ?? '';
}
