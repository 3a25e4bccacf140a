import { Agent, request } from 'node:http';
import { z } from 'zod';

/** Asks a GraphQL server over connections that are kept open. */
export interface GraphqlClient {
  /** Sends a request and reads the whole answer, without looking into it. */
  send(body: string): Promise<Buffer>;
  /** The data of an answer; throws what the server says is wrong. */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): void;
}

const Answer = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() });

/** A client of the server at an address. */
export function createGraphqlClient(url: string): GraphqlClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const { hostname, port } = new URL(url);
  const send = (body: string): Promise<Buffer> =>
    new Promise<Buffer>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const sent = request(
        { hostname, port, path: '/graphql', method: 'POST', headers, agent },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => resolve(Buffer.concat(parts)));
          response.on('error', reject);
        },
      );
      // While the other targets have their turn a server may close a connection that nobody uses.
      sent.on('error', (error) => (sent.reusedSocket ? resolve(send(body)) : reject(error)));
      sent.end(body);
    });
  return {
    send,
    ask: async (query, variables) => {
      const { data, errors } = Answer.parse(
        JSON.parse(String(await send(JSON.stringify({ query, variables })))),
      );
      if (errors !== undefined) throw new Error(JSON.stringify(errors).slice(0, 500));
      return data;
    },
    close: () => agent.destroy(),
  };
}
