import type { Field } from '../model/article.ts';
import type { Span } from '../model/extraction.ts';

/** A field of an article, folded for comparison, with the place of each character that was kept. */
interface Haystack {
  readonly field: Field;
  readonly characters: string;
  readonly offsets: readonly number[];
}

/** Finds where words stand in an article, whatever quotation marks, spaces and middle dots either side writes. */
export interface TextLocator {
  /** The first place, or null where the words don't stand there, letter for letter. */
  locate(words: string): Span | null;
  /** All places, in reading order. */
  locateAll(words: string): readonly Span[];
}

/** Signs that writers and models exchange freely; everything else must be equal. */
const IGNORED = /[\s"'`‘’“”„‟″′「」『』《》〈〉·ㆍ・‧･]/u;

/** A locator over the fields of an article. */
export function createTextLocator(article: {
  readonly title: string;
  readonly subtitle: string | null;
  readonly body: string;
}): TextLocator {
  const haystacks = [
    fold('body', article.body),
    fold('title', article.title),
    ...(article.subtitle === null ? [] : [fold('subtitle', article.subtitle)]),
  ];
  const locateAll = (words: string): readonly Span[] => {
    const needle = fold('body', words).characters;
    return needle === '' ? [] : haystacks.flatMap((haystack) => placesIn(haystack, needle));
  };
  return { locateAll, locate: (words) => locateAll(words)[0] ?? null };
}

function fold(field: Field, text: string): Haystack {
  const offsets: number[] = [];
  let characters = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (IGNORED.test(character)) continue;
    characters += character;
    offsets.push(at);
  }
  return { field, characters, offsets };
}

function placesIn({ field, characters, offsets }: Haystack, needle: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = characters.indexOf(needle); at >= 0; at = characters.indexOf(needle, at + needle.length)) {
    const start = offsets[at];
    const last = offsets[at + needle.length - 1];
    if (start !== undefined && last !== undefined) places.push({ field, start, end: last + 1 });
  }
  return places;
}
