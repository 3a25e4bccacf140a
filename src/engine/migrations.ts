import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { EngineKind } from './engine.ts';
import { CYPHER_DIRECTORY, readCypher } from './read-cypher.ts';
import { statement } from './statement.ts';

/** A full-text index, which the embedded engine makes by a call and not by a statement. */
export interface TextIndex {
  readonly name: string;
  readonly label: string;
  readonly property: string;
}

/** One numbered file of `cypher/migrate/`, cut into its statements. */
export interface Migration {
  readonly id: string;
  readonly statements: readonly string[];
}

/** The names of the migrations that a database has had. */
export const appliedMigrations = statement({
  file: 'engine/applied-migrations',
  params: z.object({}),
  row: z.object({ id: z.string() }),
});

/** Notes that a migration was applied; noting it twice changes nothing. */
export const recordMigration = statement({
  file: 'engine/record-migration',
  mode: 'write',
  params: z.object({ id: z.string() }),
  row: z.object({ id: z.string() }),
});

/** The migrations of one engine in the order of their numbers. */
export function migrationsOf(kind: EngineKind): Migration[] {
  return readdirSync(new URL(`migrate/${kind}/`, CYPHER_DIRECTORY))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.cypher'.length);
      return { id, statements: splitStatements(readCypher(`migrate/${kind}/${id}`)) };
    });
}

/** Cuts a file at the semicolons that end a line; lines of comment are left out. */
export function splitStatements(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const TEXT_INDEX = /^CREATE FULLTEXT INDEX (\w+) IF NOT EXISTS\s+FOR \((\w+):(\w+)\)\s+ON EACH \[\2\.(\w+)\]/;

/** The full-text index that a statement makes, or null for any other statement. */
export function parseTextIndex(text: string): TextIndex | null {
  const [, name, , label, property] = TEXT_INDEX.exec(text) ?? [];
  if (name === undefined || label === undefined || property === undefined) return null;
  return { name, label, property };
}
