import { readdirSync, readFileSync } from 'node:fs';
import { CYPHER_DIRECTORY } from '../../engine/read-cypher.ts';
import { KgError } from '../../errors.ts';

/** A question that can be run in Neo4j Browser as it stands. */
export interface SavedQuery {
  /** Its file in `cypher/browse`, without the ending. */
  readonly name: string;
  /** In Korean and in English: `주제 모두 · All topics`. */
  readonly title: string;
  /** The statement without its title. */
  readonly statement: string;
  /** The file as it is: `// title` and the statement. */
  readonly text: string;
}

const ENDING = '.cypher';

/** The saved queries of `cypher/browse`, by name. */
export function readSavedQueries(folder = new URL('browse/', CYPHER_DIRECTORY)): readonly SavedQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) =>
      parseSavedQuery(file.slice(0, -ENDING.length), readFileSync(new URL(file, folder), 'utf8')),
    );
}

function parseSavedQuery(name: string, text: string): SavedQuery {
  const [, title, statement] = /^\/\/ (\S.*)\n([\s\S]+)$/u.exec(text.replaceAll('\r\n', '\n')) ?? [];
  if (title === undefined || statement === undefined) {
    throw new KgError(
      'STATEMENT_INVALID',
      `cypher/browse/${name}${ENDING} has no title: its first line must be // and the title in Korean and English`,
    );
  }
  return { name, title, statement: statement.trim(), text };
}
