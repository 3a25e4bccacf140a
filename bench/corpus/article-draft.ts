import type { Span, Support } from '../../src/model/extraction.ts';

/** A body that is being written, with where it says what. */
export interface ArticleDraft {
  /** Adds words and gives where they stand. */
  write(text: string): Span;
  /** Adds a form of something's name and remembers it under a key. */
  mention(key: string, surface: string): Span;
  /** Every place where something is mentioned, the first one as its support. */
  grounds(key: string): { readonly support: Support; readonly mentions: readonly Span[] };
  body(): string;
}

/** An empty body. */
export function createArticleDraft(): ArticleDraft {
  const parts: string[] = [];
  const mentions = new Map<string, Span[]>();
  let length = 0;
  const write = (text: string): Span => {
    const start = length;
    parts.push(text);
    length += text.length;
    return { field: 'body', start, end: length };
  };
  return {
    write,
    mention: (key, surface) => {
      const span = write(surface);
      const known = mentions.get(key);
      if (known === undefined) mentions.set(key, [span]);
      else known.push(span);
      return span;
    },
    grounds: (key) => {
      const spans = mentions.get(key) ?? [];
      const [first] = spans;
      if (first === undefined) throw new Error(`the draft never mentions ${key}`);
      return { support: supportOf(first), mentions: spans };
    },
    body: () => parts.join(''),
  };
}

/** Words of a generated article as what supports something. */
export function supportOf(span: Span): Support {
  return { ...span, rule: 'generated', confidence: 0.9 };
}
