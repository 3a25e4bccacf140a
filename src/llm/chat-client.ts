import { z } from 'zod';
import { KgError } from '../errors.ts';
import type { ChatMessage } from './prompt.ts';

/** Where a model is asked; any endpoint that speaks the OpenAI chat protocol. */
export interface ChatOptions {
  /** Base address, such as `http://127.0.0.1:8080/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
  /** How long one answer may take. */
  readonly timeoutMs: number;
}

/** Asks a model; gives the words of its answer, or throws `MODEL_FAILED`. */
export type ChatClient = (messages: readonly ChatMessage[]) => Promise<string>;

/** An answer beyond this is no answer to what was asked. */
const MOST_BYTES = 1_000_000;

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** A client of an endpoint. The key goes into the header alone, never into a message. */
export function createChatClient({ url, model, key, timeoutMs }: ChatOptions): ChatClient {
  const address = `${url.replace(/\/+$/u, '')}/chat/completions`;
  return async (messages) => {
    const fault = (reason: string, cause?: unknown) =>
      new KgError('MODEL_FAILED', `${model} at ${new URL(address).host} ${reason}`, { cause });
    try {
      const response = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ model, messages, temperature: 0, response_format: { type: 'json_object' } }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw fault(`answered with status ${response.status}`);
      const parsed = Completion.safeParse(JSON.parse(await readBounded(response, fault)));
      if (!parsed.success) throw fault('answered in another form than the chat protocol has');
      return parsed.data.choices[0]?.message.content ?? '';
    } catch (error) {
      if (error instanceof KgError) throw error;
      if (error instanceof Error && error.name === 'TimeoutError') {
        throw fault(`gave no answer in ${timeoutMs / 1000} s`, error);
      }
      throw fault(
        error instanceof SyntaxError ? 'answered with something that is no JSON' : "can't be reached",
        error,
      );
    }
  };
}

async function readBounded(response: Response, fault: (reason: string) => KgError): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw fault('answered with more than a megabyte');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
