import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Article } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';

/** What a thread is started with. */
export interface WorkerOptions {
  readonly topicsFile: string | null;
}

/** What a thread answers to an article. */
export type ExtractionReply =
  | { readonly extraction: Extraction; readonly fault: null }
  | { readonly extraction: null; readonly fault: string };

/** Threads that read articles beside each other. */
export interface ExtractionPool {
  /** How many articles it is worth handing over before waiting for the first. */
  readonly window: number;
  extract(article: Article): Promise<Extraction>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Those who wait for its answers, in the order of their articles. */
  readonly waiting: {
    readonly done: (extraction: Extraction) => void;
    readonly fail: (fault: Error) => void;
  }[];
}

// Enough for a thread never to wait for the next article, and few enough to hold in memory.
const ARTICLES_PER_THREAD = 16;

/** Starts so many threads; each loads the reference data for itself. */
export function openExtractionPool(count: number, options: WorkerOptions): ExtractionPool {
  const threads = Array.from({ length: count }, () => startThread(options));
  return {
    window: count * ARTICLES_PER_THREAD,
    extract: (article) =>
      new Promise((done, fail) => {
        const idle = threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
        idle.waiting.push({ done, fail });
        idle.worker.postMessage(article);
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(options: WorkerOptions): Thread {
  const worker = createWorker(options);
  const thread: Thread = { worker, waiting: [] };
  worker.on('message', ({ extraction, fault }: ExtractionReply) => {
    const next = thread.waiting.shift();
    if (extraction !== null) next?.done(extraction);
    else next?.fail(new Error(`a thread could not read an article: ${fault}`));
  });
  const failAll = (fault: Error) => {
    for (const { fail } of thread.waiting.splice(0)) fail(fault);
  };
  worker.on('error', (cause) => failAll(new Error('a thread that reads articles broke', { cause })));
  worker.on('exit', () => failAll(new Error('a thread that reads articles ended')));
  return thread;
}

function createWorker(workerData: WorkerOptions): Worker {
  if (import.meta.url.endsWith('.js'))
    return new Worker(new URL('./extract-worker.js', import.meta.url), { workerData });
  // From its sources the program runs by tsx, which a thread has to be told.
  const api = createRequire(import.meta.url)
    .resolve('tsx/esm/api')
    .replace(/\.cjs$/, '.mjs');
  const tsx = pathToFileURL(api).href;
  const file = new URL('./extract-worker.ts', import.meta.url).href;
  const code = `import('${tsx}').then(({ register }) => { register(); return import('${file}'); });`;
  return new Worker(code, { workerData, eval: true });
}
