import { spawn } from 'node:child_process';

/** A server that runs as a process of its own. */
export interface StartedServer {
  readonly url: string;
  /** From its start until it said where it listens. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

const START_MS = 60_000;

/** Starts a Node program that prints its address once it listens. */
export async function startServer(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  mostMs = START_MS,
): Promise<StartedServer> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`${args.join(' ')} did not start in ${mostMs} ms`));
    }, mostMs);
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += String(part);
      const address = /http:\/\/\S+/u.exec(text)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    void ended.then(() => {
      clearTimeout(timer);
      reject(new Error(`${args.join(' ')} ended before it listened`));
    });
  });
  return {
    url,
    readyMs: performance.now() - started,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
