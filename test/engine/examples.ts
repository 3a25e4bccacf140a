import type { Engine } from '../../src/engine/engine.ts';
import { appliedMigrations, recordMigration } from '../../src/engine/migrations.ts';
import type { Statement } from '../../src/engine/statement.ts';
import { arrivalsAfter, latestArrival } from '../../src/graph/arrivals.ts';
import { articleId } from '../../src/model/ids.ts';
import { ready } from '../../src/server/is-database-ready.ts';
import { readStatementsOf } from '../../src/store/arrivals.ts';
import { exampleArticles } from '../example-graph.ts';
import { walk } from '../schema/walk.ts';
import { curateAndExamine } from './curation-example.ts';

/** Something that runs statements over the graph of the example articles. */
export type Example = (engine: Engine) => Promise<unknown>;

/**
 * What the contract test runs on both engines besides writing and dumping the example articles. A statement that
 * those don't run needs an example here; it must return rows of the example articles.
 */
export const EXAMPLES: readonly Example[] = [
  example(appliedMigrations, {}),
  example(recordMigration, { id: '001-ids' }),
  example(ready, {}),
  latestArrival,
  async (engine) => {
    const ids = (await exampleArticles()).map(({ article }) => articleId(article));
    return engine.transaction((transaction) => readStatementsOf(transaction, ids));
  },
  (engine) => arrivalsAfter(engine, 0, 100),
  // Everything that can be asked in GraphQL, and so every statement of cypher/graph.
  walk,
  curateAndExamine,
];

/** One run of a statement; `params` may be found in the graph first. */
function example<Params extends object, Row>(
  statement: Statement<Params, Row>,
  params: Params | ((engine: Engine) => Promise<Params>),
): Example {
  return async (engine) => {
    const given = typeof params === 'function' ? await params(engine) : params;
    return statement.mode === 'read' ? engine.read(statement, given) : engine.write(statement, given);
  };
}
