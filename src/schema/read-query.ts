import { foldedWords } from '../search/fold-search-text.ts';
import { parseQuery, QUERY_LIMITS, type SearchQuery } from '../search/parse-query.ts';
import { badInput } from './bad-input.ts';
import type { ReadContext } from './context.ts';
import { otherNamesOf } from './find-names.ts';

/** What an argument searches for; a text without a word, or with too many, is bad input. */
export function readQuery(
  argument: string,
  text: string,
  context: Pick<ReadContext, 'lexicon'>,
): SearchQuery {
  requireShort(argument, text);
  const words = foldedWords(text).length;
  if (words > QUERY_LIMITS.words) {
    throw badInput(
      `${argument}: ${words} words were given, at most ${QUERY_LIMITS.words} are allowed; leave the less telling ones out`,
    );
  }
  const query = parseQuery(text, (name) => otherNamesOf(name, context));
  if (query.terms.length === 0)
    throw badInput(`${argument}: there is no word in it; search for a word or a name`);
  return query;
}

/** Refuses a text that is longer than any query. */
export function requireShort(argument: string, text: string): void {
  if (text.length <= QUERY_LIMITS.characters) return;
  throw badInput(
    `${argument}: ${text.length} characters were given, at most ${QUERY_LIMITS.characters} are allowed; search for a few words`,
  );
}
