import type { GraphqlClient } from './graphql-client.ts';
import type { Ask } from './measure.ts';
import type { Operation, Params, Question } from './operations/operation.ts';
import type { RawDatabase } from './raw-database.ts';

/** Everything that can be asked. */
export interface Targets {
  readonly raw: RawDatabase;
  readonly product: GraphqlClient;
  readonly embedded: GraphqlClient | null;
  readonly peer: GraphqlClient | null;
}

/** One target's way to ask an operation: to time it, and to see what it says. */
export interface Asked {
  readonly name: string;
  readonly ask: Ask;
  answer(params: Params): Promise<unknown>;
}

/** The targets that can answer an operation; raw Cypher, which the others are compared to, comes first. */
export function targetsOf(
  { raw, product, peer, plainPeer }: Operation,
  params: readonly Params[],
  targets: Targets,
): readonly Asked[] {
  const at = (index: number): Params => params[index % params.length] ?? {};
  const overHttp = (name: string, client: GraphqlClient | null, question: Question | null): Asked[] => {
    if (client === null || question === null) return [];
    // What is sent is made beforehand: making it is the client's work, not the server's.
    const bodies = params.map((given) =>
      JSON.stringify({ query: question.query, variables: question.variables(given) }),
    );
    return [
      {
        name,
        ask: (index) => client.send(bodies[index % bodies.length] ?? ''),
        answer: async (given) =>
          question.answer(await client.ask(question.query, question.variables(given)), given),
      },
    ];
  };
  const isSame = plainPeer === peer;
  return [
    {
      name: 'raw',
      ask: (index) => targets.raw.run(`raw/${raw.file}`, raw.variables(at(index))),
      answer: async (given) =>
        raw.answer(await targets.raw.run(`raw/${raw.file}`, raw.variables(given)), given),
    },
    ...overHttp('product', targets.product, product),
    ...overHttp('embedded', targets.embedded, product),
    ...overHttp('peer', targets.peer, peer),
    ...(isSame ? [] : overHttp('plain peer', targets.peer, plainPeer)),
  ];
}
