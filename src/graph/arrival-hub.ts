import type { Engine } from '../engine/engine.ts';
import { type Arrived, arrivalsAfter, latestArrival } from './arrivals.ts';
import { type BoundedQueue, createBoundedQueue } from './bounded-queue.ts';
import { ReadScope } from './read-scope.ts';

/** A statement that came in. */
export class StatementNews {
  readonly kind = 'statement';
  readonly id: string;
  /** All subscribers read what came in at once through one scope, so each thing is asked once. */
  readonly scope: ReadScope;

  constructor(id: string, scope: ReadScope) {
    this.id = id;
    this.scope = scope;
  }
}

/** What a subscriber gets: a statement that came in, or why nothing more comes. */
export type News =
  | StatementNews
  | { readonly kind: 'tooSlow'; readonly held: number }
  | { readonly kind: 'missed' };

/** How a hub looks for news; each has a default. */
export interface HubOptions {
  /** How often it asks the graph, while anybody listens. */
  readonly intervalMs?: number;
  readonly mostSubscribers?: number;
  /** How many statements wait for one subscriber that takes them slowly. */
  readonly queueLength?: number;
  /** How long one question to the graph may take. */
  readonly timeoutMs?: number;
  /** Hears why the graph couldn't be asked; the next round asks again. */
  readonly onFault?: (error: unknown) => void;
}

/** There are as many subscribers as may be. */
export class TooManySubscribers extends Error {
  readonly most: number;

  constructor(most: number) {
    super(`${most} subscriptions are open, and no more are allowed`);
    this.most = most;
  }
}

interface Subscriber {
  readonly queue: BoundedQueue<News>;
  readonly isWanted: (arrived: Arrived) => boolean;
}

/** A hub's way through the arrivals while anybody listens. */
interface Run {
  /** What came up to this turn was told. */
  turn: number;
  timer: NodeJS.Timeout | null;
}

/** So many batches are looked at in one round; the next follows at once while there are more. */
const BATCHES = 20;

/**
 * Tells what any process brings into the graph to all that listen. It asks the graph one question a round, however many
 * they are, and none while nobody listens.
 */
export class ArrivalHub {
  readonly #engine: Engine;
  readonly #options: Required<HubOptions>;
  readonly #subscribers = new Set<Subscriber>();
  #run: Run | null = null;
  #starting: Promise<void> | null = null;
  #isClosed = false;

  constructor(engine: Engine, options: HubOptions = {}) {
    this.#engine = engine;
    this.#options = {
      intervalMs: 1_000,
      mostSubscribers: 200,
      queueLength: 100,
      timeoutMs: 20_000,
      onFault: () => {},
      ...options,
    };
  }

  /** How many listen now. */
  get size(): number {
    return this.#subscribers.size;
  }

  /** Whether it looks for news, as it does while anybody listens. */
  get isLooking(): boolean {
    return this.#run !== null;
  }

  /** Whatever comes in from now on and is wanted; the iterator's `return` ends it. */
  async subscribe(isWanted: (arrived: Arrived) => boolean): Promise<BoundedQueue<News>> {
    const { mostSubscribers, queueLength } = this.#options;
    if (this.#subscribers.size >= mostSubscribers) throw new TooManySubscribers(mostSubscribers);
    const queue = createBoundedQueue<News>(queueLength, () => this.#remove(subscriber));
    const subscriber: Subscriber = { queue, isWanted };
    this.#subscribers.add(subscriber);
    try {
      this.#starting ??= this.#start();
      await this.#starting;
    } catch (error) {
      queue.end();
      throw error;
    }
    if (this.#isClosed) queue.end();
    return queue;
  }

  /** Ends all subscriptions; later ones end at once. */
  close(): void {
    this.#isClosed = true;
    for (const { queue } of [...this.#subscribers]) queue.end();
  }

  #remove(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (this.#subscribers.size > 0) return;
    if (this.#run?.timer) clearTimeout(this.#run.timer);
    this.#run = null;
    this.#starting = null;
  }

  async #start(): Promise<void> {
    const turn = await latestArrival(this.#engine);
    if (this.#subscribers.size === 0) return;
    this.#run = { turn, timer: null };
    this.#wait(this.#run, this.#options.intervalMs);
  }

  #wait(run: Run, ms: number): void {
    run.timer = setTimeout(() => {
      void this.#round(run);
    }, ms);
    // Waiting for news is no reason for a process to go on.
    run.timer.unref();
  }

  async #round(run: Run): Promise<void> {
    let isBehind = false;
    try {
      const arrivals = await arrivalsAfter(this.#engine, run.turn, BATCHES);
      if (this.#run !== run) return;
      const scope = new ReadScope(this.#engine, { timeoutMs: this.#options.timeoutMs });
      for (const { turn, previous, statements } of arrivals) {
        if (previous > run.turn) this.#endAll({ kind: 'missed' });
        run.turn = turn;
        for (const arrived of statements) this.#tell(arrived, scope);
      }
      isBehind = arrivals.length === BATCHES;
    } catch (error) {
      this.#options.onFault(error);
    }
    if (this.#run === run) this.#wait(run, isBehind ? 0 : this.#options.intervalMs);
  }

  #tell(arrived: Arrived, scope: ReadScope): void {
    for (const { queue, isWanted } of [...this.#subscribers]) {
      if (!isWanted(arrived) || queue.push(new StatementNews(arrived.id, scope))) continue;
      queue.end({ kind: 'tooSlow', held: this.#options.queueLength });
    }
  }

  #endAll(last: News): void {
    for (const { queue } of [...this.#subscribers]) queue.end(last);
  }
}
