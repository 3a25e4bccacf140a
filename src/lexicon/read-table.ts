import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { KgError } from '../errors.ts';

/** One row of a table, able to say where a cell is wrong. */
export interface TableRow<Column extends string> {
  /** The cell's text, trimmed; empty where the cell is. */
  text(column: Column): string;
  /** The cell's text, or null where it is empty. */
  optional(column: Column): string | null;
  /** The cell's text, which must not be empty. */
  required(column: Column): string;
  /** The cell's parts between semicolons. */
  list(column: Column): string[];
  /** The cell as one of a closed set. */
  oneOf<Value extends string>(column: Column, values: readonly Value[]): Value;
  /** The cell as `YYYY-MM-DD`, or null where it is empty. */
  date(column: Column): string | null;
  /** A fault that names the file and the line. */
  fault(problem: string): KgError;
}

/**
 * Rows of a tab-separated file: lines that begin with `#` are remarks, the first other line names the columns,
 * and every row has exactly those cells.
 */
export function readTable<Column extends string>(
  file: URL | string,
  columns: readonly Column[],
): TableRow<Column>[] {
  const path = typeof file === 'string' ? file : fileURLToPath(file);
  const lines = readLines(path);
  const rows: TableRow<Column>[] = [];
  let hasHeader = false;
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    const fault = (problem: string) =>
      new KgError('LEXICON_INVALID', `${path}:${index + 1}: ${problem}; correct that line`);
    if (!hasHeader) {
      if (cells.join('\t') !== columns.join('\t')) {
        throw fault(`the first row must name the columns "${columns.join('" TAB "')}"`);
      }
      hasHeader = true;
      continue;
    }
    if (cells.length !== columns.length) {
      throw fault(`${cells.length} cells where the file has ${columns.length} columns`);
    }
    rows.push(createRow(columns, cells, fault));
  }
  return rows;
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

function createRow<Column extends string>(
  columns: readonly Column[],
  cells: readonly string[],
  fault: (problem: string) => KgError,
): TableRow<Column> {
  const text = (column: Column) => (cells[columns.indexOf(column)] ?? '').trim();
  const required = (column: Column) => {
    const value = text(column);
    if (value === '') throw fault(`"${column}" is empty`);
    return value;
  };
  return {
    text,
    required,
    fault,
    optional: (column) => text(column) || null,
    list: (column) =>
      text(column) === ''
        ? []
        : text(column)
            .split(';')
            .map((part) => part.trim())
            .filter((part) => part !== ''),
    oneOf: (column, values) => {
      const value = values.find((candidate) => candidate === text(column));
      if (value === undefined)
        throw fault(`"${column}" is "${text(column)}", not one of ${values.join(', ')}`);
      return value;
    },
    date: (column) => {
      const value = text(column);
      if (value === '') return null;
      if (!isDay(value)) throw fault(`"${column}" is "${value}", not a day (YYYY-MM-DD)`);
      return value;
    },
  };
}
