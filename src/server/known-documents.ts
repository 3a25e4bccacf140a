import type { DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** So many documents are kept, and none that is longer: programs ask few, again and again. */
const MOST_KEPT = 500;
const LONGEST_KEPT = 10_000;

/** Documents that were parsed, validated and found within the limits, by their text. */
export class KnownDocuments {
  readonly #byText = new Map<string, DocumentNode>();

  get(text: string): DocumentNode | null {
    return this.#byText.get(text) ?? null;
  }

  /** Keeps a document; the one that was kept first makes room. */
  keep(text: string, document: DocumentNode): void {
    if (text.length > LONGEST_KEPT || this.#byText.has(text)) return;
    const [oldest] = this.#byText.keys();
    if (this.#byText.size >= MOST_KEPT && oldest !== undefined) this.#byText.delete(oldest);
    this.#byText.set(text, document);
  }
}

/** Keeps each document that comes as far as being executed, and so is valid and within what a document may hold. */
export function keepKnownDocuments(known: KnownDocuments): Plugin {
  return {
    onExecute({ args: { document, contextValue } }) {
      const { query } = contextValue.params;
      if (typeof query === 'string') known.keep(query, document);
    },
  };
}
