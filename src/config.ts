import { z } from 'zod';
import { KgError } from './errors.ts';

/** A setting of the environment, as the help and the README tell it. */
export interface Setting {
  readonly name: string;
  readonly fallback: string | null;
  readonly what: string;
}

/** Every setting there is. */
export const SETTINGS: readonly Setting[] = [
  {
    name: 'MALMOI_DATABASE',
    fallback: 'file:./.malmoi',
    what: 'where the graph is: file:PATH (embedded), or neo4j://, neo4j+s://, bolt://, bolt+s://',
  },
  {
    name: 'MALMOI_DATABASE_USER',
    fallback: null,
    what: 'user of a Neo4j database, unless the address has it',
  },
  { name: 'MALMOI_DATABASE_PASSWORD', fallback: null, what: 'its password, unless the address has it' },
  { name: 'HOST', fallback: '127.0.0.1', what: 'address to serve on' },
  { name: 'PORT', fallback: '4000', what: 'port to serve on; 0 takes any free one' },
  { name: 'MALMOI_WRITE_TOKEN', fallback: null, what: 'token that allows writing over HTTP; off without it' },
  {
    name: 'MALMOI_TOPICS',
    fallback: null,
    what: 'a file of further topics: name, nameEn, aliases, tab-separated',
  },
  {
    name: 'MALMOI_LLM_URL',
    fallback: null,
    what: 'an OpenAI-compatible endpoint to ask about articles; off without it',
  },
  { name: 'MALMOI_LLM_MODEL', fallback: null, what: 'the model to ask there' },
  { name: 'MALMOI_LLM_KEY', fallback: null, what: 'the key for it' },
  {
    name: 'MALMOI_THREADS',
    fallback: null,
    what: 'threads that read many articles; as many as the machine runs at once, unless told',
  },
  { name: 'MALMOI_LOG', fallback: 'warn', what: 'fatal, error, warn, info, debug or silent' },
  { name: 'MALMOI_DEBUG', fallback: null, what: '1 prints the stack of an error' },
];

/** The configuration of one run; secrets are in it, so it is never printed. */
export interface Config {
  readonly database: { readonly url: string; readonly user: string | null; readonly password: string | null };
  readonly host: string;
  readonly port: number;
  readonly writeToken: string | null;
  readonly topicsFile: string | null;
  readonly model: { readonly url: string; readonly model: string; readonly key: string | null } | null;
  /** So many threads read many articles; null where the machine decides. */
  readonly threads: number | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly isDebug: boolean;
}

const optional = z
  .string()
  .optional()
  .transform((value) => value ?? null);

const Environment = z
  .object({
    MALMOI_DATABASE: optional,
    MALMOI_DATABASE_USER: optional,
    MALMOI_DATABASE_PASSWORD: optional,
    HOST: optional,
    PORT: z.coerce.number('must be a number from 0 to 65535').int().min(0).max(65_535).default(4000),
    MALMOI_WRITE_TOKEN: optional.refine(
      (token) => token === null || token.length >= 16,
      'must have at least 16 characters',
    ),
    MALMOI_TOPICS: optional,
    MALMOI_LLM_URL: optional.refine(
      (url) => url === null || /^https?:\/\//u.test(url),
      'must start with http:// or https://',
    ),
    MALMOI_LLM_MODEL: optional,
    MALMOI_LLM_KEY: optional,
    MALMOI_THREADS: z.coerce
      .number('must be a number from 1 to 64')
      .int()
      .min(1)
      .max(64)
      .optional()
      .transform((value) => value ?? null),
    MALMOI_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
    MALMOI_DEBUG: optional,
  })
  .refine((env) => env.MALMOI_LLM_URL === null || env.MALMOI_LLM_MODEL !== null, {
    path: ['MALMOI_LLM_MODEL'],
    message: 'must name the model to ask at MALMOI_LLM_URL',
  });

/** Reads the environment, the only place that does; all that is wrong with it is told at once, values never. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // A setting that is empty is one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new KgError('CONFIG_INVALID', `the environment can't be used:\n${faults.join('\n')}`);
  }
  const env = parsed.data;
  return {
    database: {
      url: env.MALMOI_DATABASE ?? 'file:./.malmoi',
      user: env.MALMOI_DATABASE_USER,
      password: env.MALMOI_DATABASE_PASSWORD,
    },
    host: env.HOST ?? '127.0.0.1',
    port: env.PORT,
    writeToken: env.MALMOI_WRITE_TOKEN,
    topicsFile: env.MALMOI_TOPICS,
    model:
      env.MALMOI_LLM_URL === null || env.MALMOI_LLM_MODEL === null
        ? null
        : { url: env.MALMOI_LLM_URL, model: env.MALMOI_LLM_MODEL, key: env.MALMOI_LLM_KEY },
    threads: env.MALMOI_THREADS,
    logLevel: env.MALMOI_LOG,
    isDebug: env.MALMOI_DEBUG !== null && env.MALMOI_DEBUG !== '0',
  };
}
