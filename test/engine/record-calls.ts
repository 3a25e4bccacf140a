import type { Engine, Transaction } from '../../src/engine/engine.ts';
import type { Statement } from '../../src/engine/statement.ts';

/** One run of a statement. */
export interface RecordedCall {
  readonly name: string;
  readonly params: object;
  readonly rows: readonly unknown[];
}

/** An engine that does what `engine` does and keeps every statement with what went in and what came out. */
export function recordCalls(engine: Engine, calls: RecordedCall[]): Engine {
  const keep = <Params extends object, Row>(
    statement: Statement<Params, Row>,
    params: Params,
    rows: Row[],
  ): Row[] => {
    calls.push({ name: statement.name, params, rows: structuredClone(rows) });
    return rows;
  };
  const recorded = (transaction: Transaction): Transaction => ({
    run: async (statement, params) => keep(statement, params, await transaction.run(statement, params)),
  });
  return {
    kind: engine.kind,
    address: engine.address,
    get statementCount() {
      return engine.statementCount;
    },
    read: async (statement, params, options) =>
      keep(statement, params, await engine.read(statement, params, options)),
    write: async (statement, params) => keep(statement, params, await engine.write(statement, params)),
    transaction: (work) => engine.transaction((transaction) => work(recorded(transaction))),
    findText: (queries, bounds, options) => engine.findText(queries, bounds, options),
    migrate: () => engine.migrate(),
    checkpoint: () => engine.checkpoint(),
    onStatement: (listener) => engine.onStatement(listener),
    close: () => engine.close(),
  };
}
