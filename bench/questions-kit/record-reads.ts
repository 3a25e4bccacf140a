import type { Engine } from '../../src/engine/engine.ts';

/** A statement that was read, as it was sent. */
export interface RecordedRead {
  readonly name: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The same engine, which writes down what it reads. */
export function recordReads(engine: Engine, into: RecordedRead[]): Engine {
  return {
    kind: engine.kind,
    address: engine.address,
    get statementCount() {
      return engine.statementCount;
    },
    read: (statement, params, options) => {
      into.push({
        name: statement.name,
        text: statement.text(),
        parameters: statement.checkParams(params),
      });
      return engine.read(statement, params, options);
    },
    write: (statement, params) => engine.write(statement, params),
    transaction: (work) => engine.transaction(work),
    findText: (...args) => engine.findText(...args),
    migrate: () => engine.migrate(),
    checkpoint: () => engine.checkpoint(),
    onStatement: (listener) => engine.onStatement(listener),
    close: () => engine.close(),
  };
}
