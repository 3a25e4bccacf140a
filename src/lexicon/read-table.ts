import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KgError } from '../errors.ts';

/**
 * Rows of a tab-separated file: lines that begin with `#` are remarks, the first other line names the columns,
 * and every row has exactly those cells.
 */
export function* readTable<Column extends string>(
  file: URL | string,
  columns: readonly Column[],
): Generator<TableRow<Column>, void, undefined> {
  const path = typeof file === 'string' ? file : fileURLToPath(file);
  let number = 0;
  let hasHeader = false;
  for (const line of readLines(path)) {
    number += 1;
    if (line === '' || line.startsWith('#')) continue;
    const row = new TableRow(columns, line.split('\t'), path, number);
    if (hasHeader) {
      row.checkWidth();
      yield row;
    } else {
      row.checkHeader();
      hasHeader = true;
    }
  }
}

const NO_PARTS: readonly string[] = Object.freeze([]);

/** The words of a file with a single column, which may have no others. */
export function readWords(file: URL | string, column: string): ReadonlySet<string> {
  const path = typeof file === 'string' ? file : fileURLToPath(file);
  const words = readLines(path).filter((line) => line !== '' && !line.startsWith('#'));
  const faulty = words.find((word, index) => (index === 0 ? word !== column : !/^\S+$/u.test(word)));
  if (faulty !== undefined) {
    throw new KgError(
      'LEXICON_INVALID',
      `${path}: "${faulty}" is no single word below the heading "${column}"; correct that line`,
    );
  }
  return new Set(words.slice(1));
}

/** One row of a table, able to say where a cell is wrong. */
export class TableRow<Column extends string> {
  readonly #columns: readonly Column[];
  /** The row's cells in the order of its columns, as they stand. */
  readonly cells: readonly string[];
  readonly #path: string;
  readonly #line: number;

  constructor(columns: readonly Column[], cells: readonly string[], path: string, line: number) {
    this.#columns = columns;
    this.cells = cells;
    this.#path = path;
    this.#line = line;
  }

  checkHeader(): void {
    if (this.cells.join('\t') !== this.#columns.join('\t')) {
      throw this.fault(`the first row must name the columns "${this.#columns.join('" TAB "')}"`);
    }
  }

  checkWidth(): void {
    if (this.cells.length !== this.#columns.length) {
      throw this.fault(`${this.cells.length} cells where the file has ${this.#columns.length} columns`);
    }
  }

  /** The cell's text, trimmed; empty where the cell is. */
  text(column: Column): string {
    return (this.cells[this.#columns.indexOf(column)] ?? '').trim();
  }

  /** The cell's text, or null where it is empty. */
  optional(column: Column): string | null {
    return this.text(column) || null;
  }

  /** The cell's text, which must not be empty. */
  required(column: Column): string {
    const value = this.text(column);
    if (value === '') throw this.fault(`"${column}" is empty`);
    return value;
  }

  /** The cell's parts between semicolons, trimmed. */
  list(column: Column): readonly string[] {
    const value = this.text(column);
    if (value === '') return NO_PARTS;
    if (!value.includes(';')) return [value];
    return value
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  /** The cell as one of a closed set. */
  oneOf<Value extends string>(column: Column, values: readonly Value[]): Value {
    const text = this.text(column);
    const value = values.find((candidate) => candidate === text);
    if (value === undefined) throw this.fault(`"${column}" is "${text}", not one of ${values.join(', ')}`);
    return value;
  }

  /** The cell as `YYYY-MM-DD`, or null where it is empty. */
  date(column: Column): string | null {
    const value = this.text(column);
    if (value === '') return null;
    if (!isDay(value)) throw this.fault(`"${column}" is "${value}", not a day (YYYY-MM-DD)`);
    return value;
  }

  /** A fault that names the file and the line. */
  fault(problem: string): KgError {
    return new KgError('LEXICON_INVALID', `${this.#path}:${this.#line}: ${problem}; correct that line`);
  }
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/u, '')
      .normalize('NFC')
      .split(/\r?\n/u);
  } catch (cause) {
    throw new KgError('INPUT_UNREADABLE', `cannot read ${path}; check that the file is there and readable`, {
      cause,
    });
  }
}
