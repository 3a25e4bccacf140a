import type { Engine, ReadOptions } from '../engine/engine.ts';
import { ReadScope } from '../graph/read-scope.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';

/** What the resolvers of one request share. */
export interface ReadContext {
  readonly scope: ReadScope;
  readonly lexicon: Pick<Lexicon, 'agencies' | 'topics'>;
  /** Today in Asia/Seoul. */
  readonly today: string;
}

/** The context of one request: it reads through a scope of its own, which forgets everything afterwards. */
export function createReadContext(
  engine: Engine,
  lexicon: ReadContext['lexicon'],
  options: ReadOptions = {},
): ReadContext {
  return { scope: new ReadScope(engine, options), lexicon, today: seoulDay(new Date()) };
}

/** The calendar day in Asia/Seoul, which keeps no summer time. */
function seoulDay(now: Date): string {
  return new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}
