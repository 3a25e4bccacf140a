import type { Days } from '../graph/days.ts';
import { badInput } from './bad-input.ts';

type Maybe<T> = T | null | undefined;

/** The days of a filter, checked. */
export function daysOf(filter: Maybe<{ readonly from?: Maybe<string>; readonly to?: Maybe<string> }>): Days {
  const { from = null, to = null } = filter ?? {};
  if (from !== null && to !== null && from > to) {
    throw badInput(`filter: "from" (${from}) is after "to" (${to})`);
  }
  return { from, to };
}
