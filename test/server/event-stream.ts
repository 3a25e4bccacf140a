import { z } from 'zod';

const Told = z.object({
  data: z.record(z.string(), z.unknown()).nullable().optional(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() }))
    .optional(),
});

/** One answer of a subscription. */
export type Told = z.infer<typeof Told>;

/** A subscription over HTTP, as a client has it. */
export interface EventStream {
  readonly status: number;
  /** The next answer; null when the server has ended the subscription. */
  next(): Promise<Told | null>;
  /** Waits for a comment, which keeps the connection from looking dead. */
  heartbeat(): Promise<void>;
  /** Leaves without a word. */
  leave(): void;
}

/** Subscribes at a GraphQL endpoint; resolves once the server has taken it or refused it. */
export async function subscribe(url: string, query: string): Promise<EventStream> {
  const left = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: left.signal,
  });
  const parts = partsOf(response);
  return {
    status: response.status,
    next: async () => {
      for (;;) {
        const { value, done } = await parts.next();
        if (done) return null;
        const data = /^data: (.+)$/mu.exec(value)?.[1];
        if (data !== undefined) return Told.parse(JSON.parse(data));
        if (/^event: complete$/mu.test(value)) return null;
      }
    },
    heartbeat: async () => {
      for (;;) {
        const { value, done } = await parts.next();
        if (done) throw new Error('it ended without a heartbeat');
        if (value.startsWith(':')) return;
      }
    },
    leave: () => left.abort(),
  };
}

/** What stands between empty lines. */
async function* partsOf(response: Response): AsyncGenerator<string, undefined> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(new Uint8Array(chunk), { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    yield* parts;
  }
  return undefined;
}
