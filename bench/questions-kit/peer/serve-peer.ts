import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import { typeDefs } from './type-defs.ts';

/** Serves the peer over the database of `BENCH_DATABASE`; prints its address once it listens. */
const address = new URL(process.env['BENCH_DATABASE'] ?? 'bolt://127.0.0.1:7687');
const driver = neo4j.driver(
  `${address.protocol}//${address.host}`,
  address.username === ''
    ? undefined
    : neo4j.auth.basic(decodeURIComponent(address.username), decodeURIComponent(address.password)),
  { disableLosslessIntegers: true },
);
const excluded = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
  connectOrCreate: true,
};
const peer = new Neo4jGraphQL({ typeDefs, driver, features: { excludeDeprecatedFields: excluded } });
const yoga = createYoga({
  schema: await peer.getSchema(),
  logging: false,
  graphiql: false,
  maskedErrors: false,
  context: { sessionConfig: { database: 'neo4j' } },
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
process.once('SIGTERM', async () => {
  server.close();
  server.closeAllConnections();
  await driver.close();
});
