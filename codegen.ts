import type { CodegenConfig } from '@graphql-codegen/cli';

/** The typed documents of `src/client/generated`, from the printed contract and the named operations. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/client/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string' },
        avoidOptionals: { field: true },
        immutableTypes: true,
      },
    },
  },
};

export default config;
