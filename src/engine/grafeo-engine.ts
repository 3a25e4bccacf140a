import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { z } from 'zod';
import { KgError } from '../errors.ts';
import { abortable } from './abortable.ts';
import type { Engine, ReadOptions, StatementEvent, TextBounds, TextQuery, Transaction } from './engine.ts';
import { isConflict, missingFault, openFault, statementFault } from './grafeo-faults.ts';
import { logLimit, syncLog } from './grafeo-log.ts';
import {
  appliedMigrations,
  type Migration,
  migrationsOf,
  parseTextIndex,
  recordMigration,
  type TextIndex,
} from './migrations.ts';
import { readCypher } from './read-cypher.ts';
import { ReadGate } from './read-gate.ts';
import { retry } from './retry.ts';
import type { Statement } from './statement.ts';
import { StatementLog } from './statement-log.ts';
import { WriteQueue } from './write-queue.ts';

/** The engine works on Node's four threads, which files and the writer need too. */
const READS_AT_ONCE = 3;
const FIND_TEXT = {
  DESC: 'engine/grafeo/find-text',
  ASC: 'engine/grafeo/find-text-ascending',
} as const;
const FoundKeys = z.array(z.object({ keys: z.array(z.string()) })).length(1);
/** The engine's search wants to know how many of the best to find; all of them. */
const ALL = 2_000_000_000;

/** Opens the embedded engine on a file, or in memory where `path` is null. */
export async function openGrafeo(path: string | null, address: string): Promise<Engine> {
  let grafeo: typeof import('@grafeo-db/js');
  try {
    grafeo = (await import('@grafeo-db/js')).default;
  } catch (error) {
    throw missingFault(error);
  }
  let database: GrafeoDB;
  try {
    database = grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw openFault(path ?? 'memory', error);
  }
  return new GrafeoEngine(database, address, path);
}

class GrafeoEngine implements Engine {
  readonly kind = 'grafeo';
  readonly address: string;
  readonly #database: GrafeoDB;
  readonly #path: string | null;
  readonly #log = new StatementLog();
  readonly #writes = new WriteQueue();
  readonly #reads = new ReadGate(READS_AT_ONCE);
  readonly #running = new Set<Promise<unknown>>();
  readonly #findTextCypher = { DESC: readCypher(FIND_TEXT.DESC), ASC: readCypher(FIND_TEXT.ASC) };
  #migrations: Migration[] | null = null;
  #logLimit: number | null = null;
  #isClosed = false;

  constructor(database: GrafeoDB, address: string, path: string | null) {
    this.#database = database;
    this.address = address;
    this.#path = path;
    this.#limitLog();
  }

  get statementCount(): number {
    return this.#log.count;
  }

  onStatement(listener: (event: StatementEvent) => void): () => void {
    return this.#log.listen(listener);
  }

  async read<Params extends object, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    options: ReadOptions = {},
  ): Promise<Row[]> {
    if (statement.mode !== 'read') {
      throw new KgError('STATEMENT_INVALID', `${statement.name} writes and can't be run by read()`);
    }
    const checked = statement.checkParams(params);
    return this.#reading(options.signal, () =>
      this.#run(statement, () => this.#database.executeCypher(statement.text(), checked)),
    );
  }

  async write<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
    const checked = statement.checkParams(params);
    return this.#exclusively(() =>
      this.#run(statement, () => this.#database.executeCypher(statement.text(), checked)),
    );
  }

  async transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#exclusively(async () => {
      this.#checkOpen();
      const transaction = this.#database.beginTransaction();
      // Statements may be handed over before those ahead of them are done, and take place in order.
      const statements = new WriteQueue();
      const run = async <Params extends object, Row>(statement: Statement<Params, Row>, params: Params) => {
        const checked = statement.checkParams(params);
        return statements.run(() =>
          this.#run(statement, () => transaction.executeCypher(statement.text(), checked)),
        );
      };
      let result: T;
      try {
        result = await work({ run });
      } catch (error) {
        // A statement that `work` didn't wait for would keep the transaction from ending.
        await statements.idle();
        if (transaction.isActive) transaction.rollback();
        throw error;
      }
      try {
        transaction.commit();
      } catch (error) {
        if (transaction.isActive) transaction.rollback();
        throw statementFault('the commit', error);
      }
      this.#limitLog();
      return result;
    });
  }

  async findText(
    queries: readonly TextQuery[],
    bounds: TextBounds,
    options: ReadOptions = {},
  ): Promise<readonly (readonly string[])[]> {
    const asked = queries.filter(({ phrases }) => phrases.length > 0);
    if (asked.length === 0) return queries.map(() => []);
    const name = `findText ${[...new Set(asked.map(({ index }) => index))].join(', ')}`;
    return this.#log.time(
      name,
      (found) => found.length,
      async () => {
        const found: (readonly string[])[] = [];
        // A procedure's arguments are the same for all rows, so each query is a call of its own.
        for (const query of queries) {
          found.push(await this.#reading(options.signal, () => this.#findKeys(query, bounds)));
        }
        return found;
      },
    );
  }

  /** The index knows words alone: what stands side by side is looked for in the property, one phrase at a time. */
  async #findKeys({ index, phrases }: TextQuery, bounds: TextBounds): Promise<readonly string[]> {
    const words = phrases.filter(({ length }) => length === 1).flat();
    const longer = phrases.filter(({ length }) => length > 1);
    const asked = longer.map((phrase) => ({ query: rarestOf(phrase), phrase: ` ${phrase.join(' ')} ` }));
    if (words.length > 0) asked.push({ query: words.join(' '), phrase: '' });
    const found: (readonly string[])[] = [];
    for (const ask of asked)
      found.push(await this.#findPhrase({ ...this.#textIndex(index), ...ask }, bounds));
    const [only = []] = found;
    if (found.length < 2) return only;
    const keys = [...new Set(found.flat())].sort();
    return (bounds.direction === 'ASC' ? keys : keys.reverse()).slice(0, bounds.limit);
  }

  async #findPhrase(ask: Readonly<Record<string, string>>, { direction, ...bounds }: TextBounds) {
    const params = { ...ask, ...bounds, most: ALL };
    const answer = await this.#track(FIND_TEXT[direction], () =>
      this.#database.executeCypher(this.#findTextCypher[direction], params),
    );
    return FoundKeys.parse(answer.toArray())[0]?.keys ?? [];
  }

  async migrate(): Promise<string[]> {
    const had = new Set((await this.read(appliedMigrations, {})).map(({ id }) => id));
    const missing = this.#allMigrations().filter(({ id }) => !had.has(id));
    for (const { id, statements } of missing) {
      for (const text of statements) await this.#define(id, text);
      await this.write(recordMigration, { id });
    }
    return missing.map(({ id }) => id);
  }

  async checkpoint(): Promise<void> {
    this.#checkOpen();
    if (this.#path === null) return;
    try {
      await syncLog(this.#path);
    } catch (error) {
      throw statementFault('the checkpoint', error);
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#writes.idle();
    await Promise.allSettled(this.#running);
    this.#database.close();
  }

  /** Checkpoints are off by default, and the log would grow without end. */
  #limitLog(): void {
    if (this.#path === null) return;
    const limit = logLimit(this.#path, this.#logLimit);
    if (limit === null) return;
    this.#database.setCheckpointTriggers({ walBytes: limit });
    this.#logLimit = limit;
  }

  /** Every step of a migration can be repeated, so that one that was cut short is done again as a whole. */
  #define(id: string, text: string): Promise<unknown> {
    const index = parseTextIndex(text);
    return this.#writes.run(() =>
      this.#track(`migration ${id}`, async () => {
        if (index === null) return this.#database.executeCypher(text);
        // Every word counts: our tokens are no English text, so nothing is a stop word.
        return this.#database.createTextIndex(index.label, index.property, {
          tokenizer: 'standard',
          stopWords: [],
        });
      }),
    );
  }

  #textIndex(name: string): TextIndex {
    for (const { statements } of this.#allMigrations()) {
      for (const text of statements) {
        const index = parseTextIndex(text);
        if (index?.name === name) return index;
      }
    }
    throw new KgError('STATEMENT_INVALID', `no migration makes a full-text index ${name}`);
  }

  #allMigrations(): Migration[] {
    this.#migrations ??= migrationsOf('grafeo');
    return this.#migrations;
  }

  /** What runs can't be ended, so no more start than leave the writer a thread. */
  #reading<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    return abortable(signal, () => this.#reads.run(signal, work));
  }

  /** One writer at a time: writers that meet would conflict. Readers go on beside it. */
  #exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#writes.run(() => retry({ isTransient: isConflict }, work));
  }

  async #run<Params extends object, Row>(
    statement: Statement<Params, Row>,
    execute: () => Promise<QueryResult>,
  ): Promise<Row[]> {
    const result = await this.#log.time(
      statement.name,
      (answer) => answer.length,
      () => this.#track(statement.name, execute),
    );
    return statement.decodeRows(result.toArray());
  }

  async #track<T>(name: string, execute: () => Promise<T>): Promise<T> {
    this.#checkOpen();
    const running = execute();
    this.#running.add(running);
    try {
      return await running;
    } catch (error) {
      throw statementFault(name, error);
    } finally {
      this.#running.delete(running);
    }
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new KgError('DATABASE_FAILED', `the graph at ${this.address} was closed`);
  }
}

/** The token by which a phrase is looked up: long ones are rarer, and those in the middle are rarer than those at its ends. */
function rarestOf(phrase: readonly string[]): string {
  const middle = phrase[Math.floor(phrase.length / 2)] ?? '';
  return phrase.reduce((rarest, token) => (token.length > rarest.length ? token : rarest), middle);
}
