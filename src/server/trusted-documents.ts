import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { GraphQLParams, Plugin } from 'graphql-yoga';

/** Documents that are asked for by their id, `sha256:` and the hash of their text, instead of sending them. */
export type TrustedDocuments = Readonly<Record<string, string>>;

/** The code of an error that tells that an id stands for no document. */
export const UNKNOWN_DOCUMENT = 'UNKNOWN_DOCUMENT';

/** Lets requests name a trusted document by `documentId`, in the body of a POST or in the address of a GET. */
export function trustedDocumentsPlugin(documents: TrustedDocuments): Plugin {
  const byId = new Map(Object.entries(documents));
  return usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: (params: GraphQLParams & { readonly documentId?: unknown }, request) =>
      typeof params.documentId === 'string'
        ? params.documentId
        : new URL(request.url).searchParams.get('documentId'),
    getPersistedOperation: (id) => byId.get(id) ?? null,
    customErrors: {
      keyNotFound: {
        message:
          'this request asks nothing: send a document as query, or the id of a trusted one as documentId',
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
      },
      notFound: {
        message: 'this server knows no document with this documentId; send the document itself as query',
        extensions: { code: UNKNOWN_DOCUMENT, http: { status: 400 } },
      },
    },
  });
}
