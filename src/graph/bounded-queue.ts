/** A queue between one that brings and one that takes, which never holds more than it may. */
export interface BoundedQueue<Item> extends AsyncIterableIterator<Item> {
  /** Adds an item; false where the queue is full, and then nothing is added. */
  push(item: Item): boolean;
  /** Ends it behind what it holds, and `last` where that is given. */
  end(last?: Item): void;
  next(): Promise<IteratorResult<Item, undefined>>;
  return(): Promise<IteratorResult<Item, undefined>>;
}

/** A queue of at most `most` items; `onEnd` hears once that it was ended, by either side. */
export function createBoundedQueue<Item>(most: number, onEnd: () => void): BoundedQueue<Item> {
  const items: Item[] = [];
  const takers: ((result: IteratorResult<Item, undefined>) => void)[] = [];
  const over: IteratorResult<Item, undefined> = { done: true, value: undefined };
  let isEnded = false;
  const give = (item: Item) => {
    const taker = takers.shift();
    if (taker === undefined) items.push(item);
    else taker({ done: false, value: item });
  };
  const end = () => {
    if (isEnded) return;
    isEnded = true;
    for (const taker of takers.splice(0)) taker(over);
    onEnd();
  };
  return {
    push: (item) => {
      if (isEnded || items.length >= most) return false;
      give(item);
      return true;
    },
    end: (last) => {
      if (last !== undefined && !isEnded) give(last);
      end();
    },
    next: () => {
      const item = items.shift();
      if (item !== undefined) return Promise.resolve({ done: false, value: item });
      if (isEnded) return Promise.resolve(over);
      return new Promise((resolve) => takers.push(resolve));
    },
    return: () => {
      items.length = 0;
      end();
      return Promise.resolve(over);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
