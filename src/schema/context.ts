import type { ReadScope } from '../graph/read-scope.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';

/** What the resolvers of one request share. */
export interface ReadContext {
  readonly scope: ReadScope;
  readonly lexicon: Pick<Lexicon, 'agencies' | 'topics'>;
  /** Today in Asia/Seoul. */
  readonly today: string;
}
