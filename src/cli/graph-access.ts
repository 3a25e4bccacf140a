import type { ExecutionResult } from 'graphql';
import type { CurationReport } from '../curate.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type { RebuildReport } from '../rebuild.ts';
import type { Batch, BatchReport } from '../store/apply-batch.ts';
import type { Finding } from '../store/examine-graph.ts';

/** A GraphQL request. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What a command needs of a graph, whether this process has it open or another does. */
export interface GraphAccess {
  /** `http://…` of the server that has the graph open, or null where this process has. */
  readonly servedAt: string | null;
  apply(batch: Batch): Promise<BatchReport>;
  /** Works out what an article of a later batch will need, while the database writes; only where this process writes. */
  prepare?(article: ExtractedArticle): void;
  query(request: GraphqlRequest): Promise<ExecutionResult>;
  dump(): AsyncIterable<string>;
  /** What is wrong with the graph; with `rebuild` it is compared to one that is built anew from its articles. */
  examine(rebuild: boolean): Promise<readonly Finding[]>;
  /** Puts the decisions of a curation file in place of those that the graph has. */
  curate(text: string): Promise<CurationReport>;
  /** Reads again what an older extractor had read. */
  rebuild(): Promise<RebuildReport>;
  close(): Promise<void>;
}
