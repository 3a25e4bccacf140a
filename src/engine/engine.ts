import type { Statement } from './statement.ts';

/** Which database answers. */
export type EngineKind = 'grafeo' | 'neo4j';

/** One statement that ran, for counting and for metrics. */
export interface StatementEvent {
  readonly name: string;
  readonly ms: number;
  readonly rows: number;
}

/** How long a read may take and what ends it early. */
export interface ReadOptions {
  /** Aborting rejects the read at once with the signal's reason and, on Neo4j, ends the query in the server. */
  readonly signal?: AbortSignal;
  /** On Neo4j the server ends the query after this time; the embedded engine can't. */
  readonly timeoutMs?: number;
}

/** What runs inside one transaction. Statements take place in the order in which they are handed over, waited for or not. */
export interface Transaction {
  run<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
}

/** What a full-text index is asked for: nodes that hold the tokens of any of the phrases, side by side and in order. */
export interface TextQuery {
  readonly index: string;
  /** Tokens are lower-case letters and digits. */
  readonly phrases: readonly (readonly string[])[];
}

/** Which of the nodes found are told: those whose sort key lies between two others, from one end on. */
export interface TextBounds {
  readonly above: string;
  readonly below: string;
  readonly limit: number;
  readonly direction: 'ASC' | 'DESC';
}

/** An open graph database. */
export interface Engine {
  readonly kind: EngineKind;
  /** The address without its password, for messages. */
  readonly address: string;
  /** How many statements ran since the database was opened, those inside transactions included. */
  readonly statementCount: number;
  read<Params extends object, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    options?: ReadOptions,
  ): Promise<Row[]>;
  /** One statement in a transaction of its own. */
  write<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects. A passing conflict
   * or a lost connection runs `work` again from its start, so it must have no effect outside the transaction.
   * It must not wait for `write` or another `transaction`: on the embedded engine, which has one writer, those wait
   * for it.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** For each query, the sort keys of the nodes that it finds, in the order of the bounds; the same on every engine. */
  findText(
    queries: readonly TextQuery[],
    bounds: TextBounds,
    options?: ReadOptions,
  ): Promise<readonly (readonly string[])[]>;
  /** Applies the numbered migrations that this database hasn't had; the names of those that were applied. */
  migrate(): Promise<string[]>;
  /** Makes what was committed outlast a power failure; nothing to do on Neo4j. */
  checkpoint(): Promise<void>;
  /** Calls `listener` after each statement; the returned function stops that. */
  onStatement(listener: (event: StatementEvent) => void): () => void;
  close(): Promise<void>;
}
