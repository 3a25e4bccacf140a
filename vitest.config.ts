import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);
const hasNeo4j = Boolean(process.env['MALMOI_TEST_NEO4J']);

export default defineConfig({
  resolve: {
    // Two builds of graphql 16 would be loaded otherwise, and `instanceof` fails between them.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql/index.js') }],
  },
  test: {
    // With a Neo4j server only what concerns it runs: `npm test` runs the rest.
    include: hasNeo4j ? testsOnNeo4j('test') : ['test/**/*.test.ts'],
    // All of these fill and empty the one graph of the server.
    fileParallelism: !hasNeo4j,
    globalSetup: ['test/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    server: { deps: { inline: [/@pothos/, /graphql-yoga/] } },
  },
});

/** The files of tests that use both engines or name the server's address. */
function testsOnNeo4j(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /describeEngines|describeNeo4j|TEST_NEO4J/.test(readFileSync(file, 'utf8')));
}
