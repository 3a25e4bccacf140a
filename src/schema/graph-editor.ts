/** Something to ingest: its content in any format that the command line reads, and a name for messages. */
export interface EditorInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an ingest did. */
export interface EditorIngest {
  readonly articles: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rewritten: number;
  /** Stored ids of the articles that are new or changed. */
  readonly ids: readonly string[];
  readonly skipped: readonly { readonly where: string; readonly reason: string }[];
}

/** What changes the graph for a request that may. */
export interface GraphEditor {
  ingest(inputs: readonly EditorInput[]): Promise<EditorIngest>;
  retract(
    ids: readonly string[],
  ): Promise<{ readonly removed: readonly string[]; readonly unknown: readonly string[] }>;
  curate(text: string): Promise<{
    readonly decisions: number;
    readonly rewritten: readonly string[];
    readonly previous: string;
  }>;
}

/** Whether a request may write: not at all here, not without the right token, or yes. */
export type WriteAccess = 'off' | 'refused' | 'granted';
