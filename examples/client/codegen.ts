import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the questions of this project: from a running server, or from the printed contract. */
const config: CodegenConfig = {
  schema: process.env['MALMOI_SCHEMA'] ?? '../../schema/schema.graphql',
  documents: 'questions/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string' },
      },
    },
  },
};

export default config;
