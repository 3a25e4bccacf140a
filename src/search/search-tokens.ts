import { foldSearchText } from './fold-search-text.ts';
import { loneNounOf } from './particles.ts';

// Marks that no word of a text begins or goes on with, since a change of script ends a word.
/** Between two syllables of different words, the first of which has more than one: 탄소 중립 gives 소χ중. */
export const ACROSS_SPACE = 'χ';
/** The same behind a word of one syllable: 물 관리 gives 물λ관. */
export const ACROSS_SPACE_FROM_LONE = 'λ';
/** Before every token of a heading. */
export const IN_HEADING = 'η';
/** Where neighbours in the list of tokens were none in the text. */
const BREAK = '.';

const STRETCH_END = / {2,}/u;
const RUNS = /[가-힣]+|[^가-힣 ]+/gu;

/**
 * What the full-text indexes hold of a text, with a space before and behind each token. Hangul gives its pairs of
 * syllables in the order of the text, so that 탄소중립 is 탄소 소중 중립 wherever it stands, and every Latin word or
 * number itself; behind a break follow lone syllables (물 of 물을), words with the syllable that hangs on them (2050년),
 * and all of the heading once more, marked.
 */
export function indexedTokens(text: string, heading = ''): string {
  const first = tokensOf(heading);
  const marked = first.map((token) => (token === BREAK ? BREAK : IN_HEADING + token));
  return ` ${[...first, BREAK, ...tokensOf(text), BREAK, ...marked].join(' ')} `.replace(
    /(?: \.)+ /gu,
    ` ${BREAK} `,
  );
}

/** The tokens of a text in its order, then, behind a break, those that stand beside the order. */
export function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  const beside = new Set<string>();
  for (const stretch of foldSearchText(text).split(STRETCH_END)) {
    addStretch(stretch, tokens, beside);
    tokens.push(BREAK);
  }
  return [...tokens, ...[...beside].flatMap((token) => [token, BREAK])];
}

function addStretch(stretch: string, tokens: string[], beside: Set<string>): void {
  const runs = [...stretch.matchAll(RUNS)].map(({ 0: run, index: start }) => ({
    run,
    isHangul: isHangul(run),
    start,
  }));
  for (const [index, { run, isHangul: isWord, start }] of runs.entries()) {
    const next = runs[index + 1];
    if (!isWord) {
      tokens.push(run);
      const hangs = next !== undefined && next.start === start + run.length;
      if (hangs) beside.add(run + next.run.slice(0, 1));
      continue;
    }
    for (let at = 0; at + 1 < run.length; at += 1) tokens.push(run.slice(at, at + 2));
    const mark = run.length === 1 ? ACROSS_SPACE_FROM_LONE : ACROSS_SPACE;
    if (next?.isHangul === true) tokens.push(run.slice(-1) + mark + next.run.slice(0, 1));
    // What stands on either side of a lone syllable are no neighbours.
    else if (run.length === 1) tokens.push(BREAK);
    const lone = loneNounOf(run);
    if (lone !== null) beside.add(lone);
  }
}

/** Whether a run of letters is Hangul. */
export function isHangul(run: string): boolean {
  const code = run.charCodeAt(0);
  return code >= 0xac00 && code <= 0xd7a3;
}
