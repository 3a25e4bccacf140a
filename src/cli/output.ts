import { KgError } from '../errors.ts';

/** Data, for pipes. */
export function printData(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Words for the person at the terminal, who may pipe the data elsewhere. */
export function printNote(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Writes lines to standard output as fast as they are taken. */
export async function printLines(lines: AsyncIterable<string>): Promise<void> {
  for await (const line of lines) {
    if (!process.stdout.write(`${line}\n`)) {
      await new Promise((drained) => process.stdout.once('drain', drained));
    }
  }
}

/** What went wrong, in words for a person; a fault that has no name shows its stack, since it is ours. */
export function explain(error: unknown, isDebug: boolean): string {
  if (error instanceof KgError) {
    const cause = isDebug && error.cause instanceof Error ? `\n${error.cause.stack}` : '';
    return `malmoi: ${error.message}${cause}`;
  }
  const detail = error instanceof Error ? (isDebug ? error.stack : error.message) : String(error);
  return `malmoi: something went wrong that should not: ${detail}\n--verbose shows where; please report it.`;
}

/** Each line with its end, as files and responses hold them. */
export async function* withNewlines(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
