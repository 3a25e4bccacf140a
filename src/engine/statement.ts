import type { z } from 'zod';
import { KgError } from '../errors.ts';
import { readCypher } from './read-cypher.ts';

/** A row as a database returns it, before its columns are trusted. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Whether a statement only reads; on a cluster, reads go to replicas. */
export type StatementMode = 'read' | 'write';

/** What a bound statement is made of. */
export interface StatementSpec<Params, Row> {
  /** Path of the text under `cypher/`, without its ending; also the statement's name. */
  readonly file: string;
  readonly params: z.ZodType<Params>;
  /** A schema (0.2 µs a row for ten columns), or a function for rows that need more than a schema says. */
  readonly row: z.ZodType<Row> | ((row: RawRow) => Row);
  /** `read` unless said otherwise. */
  readonly mode?: StatementMode;
  /** Where `file` is looked for; `cypher/` unless a test brings statements of its own. */
  readonly directory?: URL;
}

/** One Cypher file with the types of what goes in and what comes out. */
export interface Statement<Params, Row> {
  readonly name: string;
  readonly mode: StatementMode;
  /** The Cypher text, read from its file at the first use. */
  text(): string;
  checkParams(params: Params): Record<string, unknown>;
  decodeRows(rows: readonly RawRow[]): Row[];
}

/** A statement whose types don't matter, as lists of all statements hold it. */
export interface AnyStatement {
  readonly name: string;
  readonly mode: StatementMode;
  text(): string;
}

const bound = new Map<string, AnyStatement>();

/** Binds one file of `cypher/` to its parameters and rows; a file can be bound once. */
export function statement<Params extends object, Row>(
  spec: StatementSpec<Params, Row>,
): Statement<Params, Row> {
  const { file, params, row } = spec;
  if (bound.has(file)) throw new KgError('STATEMENT_INVALID', `cypher/${file}.cypher is bound twice`);
  let text: string | null = null;
  const made: Statement<Params, Row> = {
    name: file,
    mode: spec.mode ?? 'read',
    text: () => {
      text ??= readCypher(file, spec.directory);
      return text;
    },
    checkParams: (given) => {
      const parsed = params.safeParse(given);
      if (parsed.success) return Object.fromEntries(Object.entries(parsed.data));
      throw new KgError('STATEMENT_INVALID', `wrong parameters for ${file}: ${firstIssue(parsed.error)}`, {
        cause: parsed.error,
      });
    },
    decodeRows: (rows) => {
      if (typeof row === 'function') return rows.map(row);
      return rows.map((raw, index) => {
        const parsed = row.safeParse(raw);
        if (parsed.success) return parsed.data;
        throw new KgError(
          'STATEMENT_INVALID',
          `row ${index} of ${file} isn't as declared: ${firstIssue(parsed.error)}`,
          { cause: parsed.error },
        );
      });
    },
  };
  bound.set(file, made);
  return made;
}

/** Every statement bound so far, by name: those of the modules that were imported. */
export function allStatements(): AnyStatement[] {
  return [...bound.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return error.message;
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;
}
