import type { ExecutionResult } from 'graphql';
import type { Batch, BatchReport } from '../store/apply-batch.ts';

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
  query(request: GraphqlRequest): Promise<ExecutionResult>;
  dump(): AsyncIterable<string>;
  close(): Promise<void>;
}
