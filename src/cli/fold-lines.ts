import wrapAnsi from 'wrap-ansi';

/** Narrower terminals are written to as if they were this wide. */
const LEAST_WIDTH = 72;
const USUAL_WIDTH = 120;

/** How many columns there are to write into. */
export function terminalWidth(): number {
  return Math.max(LEAST_WIDTH, process.stdout.columns ?? USUAL_WIDTH);
}

/** Text in lines of a display width; Korean has syllables of two columns and words that no space ends. */
export function foldLines(text: string, width: number): string {
  return wrapAnsi(text, width, { hard: true });
}
