/** Words repeat across articles; this many answers are kept at most, so that memory stays bounded. */
const MOST = 20_000;

/** A pure function of a word that remembers its latest answers. */
export function memoize<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.answer;
    const fresh = answer(word);
    if (known.size >= MOST) known.clear();
    known.set(word, { answer: fresh });
    return fresh;
  };
}

/** The same for a function that also depends on the reference data. */
export function memoizeBy<Data extends object, Answer>(
  answer: (word: string, data: Data) => Answer,
): (word: string, data: Data) => Answer {
  const byData = new WeakMap<Data, (word: string) => Answer>();
  return (word, data) => {
    let own = byData.get(data);
    if (own === undefined) {
      own = memoize((asked) => answer(asked, data));
      byData.set(data, own);
    }
    return own(word);
  };
}

/**
 * A function of an object that works out its answer once, for as long as the object lives. What else it is given must be
 * the same for one object.
 */
export function memoizeOn<Key extends object, Rest extends readonly unknown[], Answer extends object>(
  answer: (key: Key, ...rest: Rest) => Answer,
): (key: Key, ...rest: Rest) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key, ...rest) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = answer(key, ...rest);
    known.set(key, fresh);
    return fresh;
  };
}
