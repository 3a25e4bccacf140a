import { readFileSync } from 'node:fs';
import { KgError } from '../errors.ts';

/** The folder of all Cypher, the same seen from `src/` and from `dist/`. */
export const CYPHER_DIRECTORY = new URL('../../cypher/', import.meta.url);

/** The text of one Cypher file, named without its ending. */
export function readCypher(file: string, directory: URL = CYPHER_DIRECTORY): string {
  try {
    return readFileSync(new URL(`${file}.cypher`, directory), 'utf8');
  } catch (cause) {
    throw new KgError('STATEMENT_INVALID', `the statement file cypher/${file}.cypher can't be read`, {
      cause,
    });
  }
}
