import { foldSearchText, isHangul } from './fold-search-text.ts';

/**
 * The words of a text as they are indexed, distinct, in the order of their first use. Hangul gives its pairs of
 * syllables, also across one space, since 탄소중립 and 탄소 중립 are one word to those who search; a lone syllable and
 * every Latin word or number give themselves.
 */
export function searchTokens(text: string): readonly string[] {
  const folded = foldSearchText(text);
  const tokens = new Set<string>();
  for (const stretch of folded.split(/ {2,}/u)) addStretch(stretch, tokens);
  return [...tokens];
}

function addStretch(stretch: string, tokens: Set<string>): void {
  for (const part of stretch.matchAll(/[가-힣]+(?: [가-힣]+)*|[^가-힣 ]+/gu)) {
    const [words] = part;
    if (!isHangul(words.charCodeAt(0))) {
      tokens.add(words);
      continue;
    }
    const joined = words.replaceAll(' ', '');
    if (joined.length === 1) tokens.add(joined);
    for (let at = 0; at + 1 < joined.length; at += 1) tokens.add(joined.slice(at, at + 2));
  }
}
