import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, describe } from 'vitest';
import type { Engine, EngineKind } from '../src/engine/engine.ts';
import { openEngine } from '../src/engine/open-engine.ts';

/** Address of the Neo4j server that tests may empty, password included; null if there is none. */
export const TEST_NEO4J: string | null = process.env['MALMOI_TEST_NEO4J'] || null;

/** One of the two engines, for a suite that both must pass. */
export interface EngineUnderTest {
  readonly kind: EngineKind;
  /** An empty, migrated graph; closed after the test. On Neo4j a second call empties what the first one filled. */
  open(): Promise<Engine>;
  /** The address of an empty graph that nothing has opened, for tests through the command line. */
  emptyUrl(): Promise<string>;
}

/**
 * Runs a suite on the embedded engine and, when `MALMOI_TEST_NEO4J` is set, on Neo4j. With Neo4j the
 * files of tests run one after another (`vitest.config.ts`), since the server holds one graph.
 */
export function describeEngines(title: string, suite: (engine: EngineUnderTest) => void): void {
  describe(`${title} (embedded)`, () => {
    suite(embedded());
  });
  describeNeo4j(title, suite);
}

/** Runs a suite on Neo4j alone, when `MALMOI_TEST_NEO4J` is set. */
export function describeNeo4j(title: string, suite: (engine: EngineUnderTest) => void): void {
  describe.skipIf(TEST_NEO4J === null)(`${title} (Neo4j)`, () => {
    suite(server(TEST_NEO4J ?? 'bolt://none'));
  });
}

function embedded(): EngineUnderTest {
  const opened = closedAfterEach();
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return {
    kind: 'grafeo',
    open: async () => {
      const engine = await openEngine('memory:');
      opened.push(engine);
      await engine.migrate();
      return engine;
    },
    emptyUrl: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'malmoi-test-'));
      folders.push(folder);
      return `file:${join(folder, 'graph')}`;
    },
  };
}

function server(url: string): EngineUnderTest {
  const opened = closedAfterEach();
  return {
    kind: 'neo4j',
    open: async () => {
      await emptyServer(url);
      const engine = await openEngine(url);
      opened.push(engine);
      await engine.migrate();
      return engine;
    },
    emptyUrl: async () => {
      await emptyServer(url);
      return url;
    },
  };
}

function closedAfterEach(): Engine[] {
  const opened: Engine[] = [];
  afterEach(async () => {
    for (const engine of opened.splice(0)) await engine.close();
  });
  return opened;
}

/** Removes all nodes; constraints and indexes stay, as making them again takes seconds. */
async function emptyServer(url: string): Promise<void> {
  const driver = testDriver(url);
  try {
    await driver.executeQuery('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  } finally {
    await driver.close();
  }
}

/** A driver of the test's own, for what an engine doesn't offer. */
export function testDriver(url: string): Driver {
  const { username, password, host, protocol } = new URL(url);
  return neo4j.driver(
    `${protocol}//${host}`,
    username === ''
      ? undefined
      : neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password)),
  );
}
