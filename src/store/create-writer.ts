import type { Engine } from '../engine/engine.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type { IdentityResolver } from '../model/identity.ts';
import { applyBatch, type Batch, type BatchReport } from './apply-batch.ts';

/** What changes a graph: each batch goes in whole or not at all. */
export interface GraphWriter {
  apply(batch: Batch): Promise<BatchReport>;
  /** Works out what an article of a later batch will need, so that it costs no time then; it need not be asked. */
  prepare?(article: ExtractedArticle): void;
}

/** A writer on an open database whose migrations have run. */
export function createWriter(engine: Engine, resolver: IdentityResolver): GraphWriter {
  return {
    apply: (batch) => engine.transaction((transaction) => applyBatch(transaction, batch, resolver)),
    prepare: resolver.prepare,
  };
}
