import { afterAll, beforeAll, expect, it } from 'vitest';
import { allStatements } from '../../src/engine/statement.ts';
import { describeNeo4j, TEST_NEO4J, testDriver } from '../engines.ts';
import { exampleArticles, fillGraph } from '../example-graph.ts';
import '../../src/schema/schema.ts';

/** A plan as the server describes it, of which only this much matters here. */
interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Plan[];
}

/** What reads the whole graph, or holds back what a statement has found so far. */
const BAD = ['AllNodesScan', 'AllRelationshipsScan', 'NodeByLabelScan', 'Eager'];

/** Statements that may read all nodes of a label, and why. */
const READING_ALL: Readonly<Record<string, string>> = {
  'graph/arrivals-after': 'only the latest turns are kept, 256 of them',
  'graph/latest-arrival': 'only the latest turns are kept, 256 of them',
  'graph/officials-filtered': 'half of all officials are of one sector',
  'graph/officials-filtered-ascending': 'half of all officials are of one sector',
  'graph/topic-programs': 'a topic has far more statements than there are programs',
  'graph/topic-programs-ascending': 'a topic has far more statements than there are programs',
};

const READS = allStatements().filter(({ name, mode }) => mode === 'read' && name.startsWith('graph/'));

describeNeo4j('plans', (engine) => {
  const driver = testDriver(TEST_NEO4J ?? 'bolt://none');
  let filled = false;

  beforeAll(async () => {
    const graph = await engine.open();
    await fillGraph(graph, await exampleArticles());
    filled = true;
  });
  afterAll(() => driver.close());

  it('are made for every statement that reads the graph', () => {
    expect(filled).toBe(true);
    expect(READS.length).toBeGreaterThan(80);
  });

  it.each(READS.map(({ name, text }) => [name, text] as const))(
    '%s starts from an index and reads nothing whole',
    async (name, text) => {
      const session = driver.session();
      try {
        const { summary } = await session.run(`EXPLAIN ${text()}`);
        expect(summary.plan).not.toBe(false);
        const faults = summary.plan === false ? [] : faultsOf(summary.plan);
        const excused = name in READING_ALL ? ['NodeByLabelScan', 'CartesianProduct'] : [];
        expect(faults.filter((fault) => !excused.includes(fault))).toEqual([]);
      } finally {
        await session.close();
      }
    },
  );
});

function faultsOf({ operatorType, children }: Plan): string[] {
  const operator = operatorType.replace(/@.*$/u, '');
  const isFault = operator === 'CartesianProduct' ? children.every(hasMany) : BAD.includes(operator);
  return [...(isFault ? [operator] : []), ...children.flatMap(faultsOf)];
}

/** What gives one row (a sub-query that aggregates, a node by its id) may be put side by side with another. */
function hasMany(plan: Plan): boolean {
  return Number(plan.arguments['EstimatedRows']) > 1 && !isNodeById(plan);
}

function isNodeById({ operatorType, children: [below, ...others] }: Plan): boolean {
  if (operatorType.startsWith('NodeUniqueIndexSeek')) return true;
  return /^(?:Filter|CacheProperties|Projection)/u.test(operatorType) &&
    others.length === 0 &&
    below !== undefined
    ? isNodeById(below)
    : false;
}
