import type { Engine, ReadOptions } from '../engine/engine.ts';
import { type ArrivalHub, StatementNews } from '../graph/arrival-hub.ts';
import { ReadScope } from '../graph/read-scope.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { GraphEditor, WriteAccess } from './graph-editor.ts';

/** What the resolvers of one request share. */
export interface ReadContext {
  readonly scope: ReadScope;
  readonly lexicon: Pick<Lexicon, 'agencies' | 'topics'>;
  /** Today in Asia/Seoul. */
  readonly today: string;
  /** What comes into the graph; null where nothing can be subscribed to. */
  readonly arrivals: ArrivalHub | null;
  readonly writeAccess: WriteAccess;
  /** What changes the graph where the request may. */
  readonly editor: GraphEditor | null;
}

/** How one request reads, and what it may do besides. */
export interface ContextOptions extends ReadOptions {
  readonly arrivals?: ArrivalHub | null;
  readonly writeAccess?: WriteAccess;
  readonly editor?: GraphEditor | null;
}

/** The context of one request: it reads through a scope of its own, which forgets everything afterwards. */
export function createReadContext(
  engine: Engine,
  lexicon: ReadContext['lexicon'],
  { arrivals = null, writeAccess = 'off', editor = null, ...options }: ContextOptions = {},
): ReadContext {
  const scope = new ReadScope(engine, options);
  return { scope, lexicon, today: seoulDay(new Date()), arrivals, writeAccess, editor };
}

/** What is another in the context of one event of a subscription: whatever came in at once is read through one scope. */
export function contextOfEvent(event: unknown): Partial<ReadContext> {
  const scope = event instanceof StatementNews ? { scope: event.scope } : {};
  return { ...scope, today: seoulDay(new Date()) };
}

/** The calendar day in Asia/Seoul, which keeps no summer time. */
function seoulDay(now: Date): string {
  return new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}
