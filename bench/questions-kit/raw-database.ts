import neo4j, { type Driver } from 'neo4j-driver';
import { z } from 'zod';
import { readCypher } from '../../src/engine/read-cypher.ts';
import type { GraphSample, Sampled } from './operations/operation.ts';

/** Hand-written Cypher through the driver: what any server over the same database is measured against. */
export interface RawDatabase {
  /** Runs one text of `bench/cypher/` as a read of its own, the quickest way that the driver has. */
  run(file: string, variables: Readonly<Record<string, unknown>>): Promise<readonly unknown[]>;
  sample(): Promise<GraphSample>;
  close(): Promise<void>;
}

const CYPHER = new URL('../cypher/', import.meta.url);

const SampledRow = z.object({ id: z.string(), name: z.string(), degree: z.number() });
const PairRow = z.object({ from: z.string(), to: z.string() });
const AgencyRow = SampledRow.extend({ posts: z.number() });

/** Opens the database of an address with user and password in it. */
export function openRawDatabase(database: string): RawDatabase {
  const { protocol, host, username, password } = new URL(database);
  const login =
    username === ''
      ? undefined
      : neo4j.auth.basic(decodeURIComponent(username), decodeURIComponent(password));
  const driver: Driver = neo4j.driver(`${protocol}//${host}`, login, { disableLosslessIntegers: true });
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const text = texts.get(file) ?? readCypher(file, CYPHER);
    texts.set(file, text);
    return text;
  };
  const run: RawDatabase['run'] = async (file, variables) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: 'neo4j' });
    try {
      const { records } = await session.run(textOf(file), variables);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const sampled = async (file: string): Promise<Sampled[]> =>
    z.array(SampledRow).parse(await run(`sample/${file}`, {}));
  return {
    run,
    sample: async () => {
      const agencies = z.array(AgencyRow).parse(await run('sample/agencies', {}));
      return {
        officials: await sampled('officials'),
        agencies,
        employers: agencies.filter(({ posts }) => posts > 0).toSorted((a, b) => b.posts - a.posts),
        topics: await sampled('topics'),
        articles: await sampled('articles'),
        pairs: z.array(PairRow).parse(await run('sample/pairs', {})),
      };
    },
    close: () => driver.close(),
  };
}
