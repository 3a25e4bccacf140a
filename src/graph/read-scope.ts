import DataLoader from 'dataloader';
import type { Engine, ReadOptions, TextBounds, TextQuery } from '../engine/engine.ts';
import type { Statement } from '../engine/statement.ts';

/** More keys than this are asked for in several statements. */
const MOST_KEYS = 1_000;

/**
 * What one request reads through: it asks each thing once, and one statement answers for all keys that are wanted
 * at the same time.
 */
export class ReadScope {
  readonly #engine: Engine;
  readonly #options: ReadOptions;

  constructor(engine: Engine, options: ReadOptions = {}) {
    this.#engine = engine;
    this.#options = options;
  }

  read<Params extends object, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
    return this.#engine.read(statement, params, this.#options);
  }

  findText(queries: readonly TextQuery[], bounds: TextBounds): Promise<readonly (readonly string[])[]> {
    return this.#engine.findText(queries, bounds, this.#options);
  }
}

/** One loader per scope; it answers all keys of one level with one call of `find`. What isn't found is null. */
export function loadersOf<Value>(
  find: (scope: ReadScope, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (scope: ReadScope) => DataLoader<string, Value | null> {
  const made = new WeakMap<ReadScope, DataLoader<string, Value | null>>();
  return (scope) => {
    const known = made.get(scope);
    if (known !== undefined) return known;
    const loader = keyedLoader((keys) => find(scope, keys));
    made.set(scope, loader);
    return loader;
  };
}

/** Like `loadersOf`, for a list with arguments: one loader per scope and name of the arguments. */
export function variantLoadersOf<Value>(): (
  scope: ReadScope,
  variant: string,
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
) => DataLoader<string, Value | null> {
  const made = new WeakMap<ReadScope, Map<string, DataLoader<string, Value | null>>>();
  return (scope, variant, find) => {
    let variants = made.get(scope);
    if (variants === undefined) {
      variants = new Map();
      made.set(scope, variants);
    }
    let loader = variants.get(variant);
    if (loader === undefined) {
      loader = keyedLoader(find);
      variants.set(variant, loader);
    }
    return loader;
  };
}

/**
 * Lists with arguments, by the key of what they hang on: one call of `find` brings those of all keys of one level. What
 * isn't found is empty.
 */
export function listsOf<Item, Rest extends readonly unknown[]>(
  find: (scope: ReadScope, keys: string[], ...rest: Rest) => Promise<ReadonlyMap<string, readonly Item[]>>,
): (scope: ReadScope, key: string, ...rest: Rest) => Promise<readonly Item[]> {
  const loaders = variantLoadersOf<readonly Item[]>();
  return async (scope, key, ...rest) => {
    const loader = loaders(scope, JSON.stringify(rest), (keys) => find(scope, [...keys], ...rest));
    return (await loader.load(key)) ?? [];
  };
}

function keyedLoader<Value>(find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
  return new DataLoader<string, Value | null>(
    async (keys) => {
      const found = await find(keys);
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: MOST_KEYS },
  );
}
