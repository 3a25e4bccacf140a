/** First and last day, inclusive; null where it is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Lower than any sort key, and higher than any. They are about as long as sort keys are, since Neo4j plans a text anew
 * for much shorter or longer words.
 */
export const LEAST_KEY = ' '.repeat(12);
export const GREATEST_KEY = '\uffff'.repeat(12);

/** Days as parameters: open ends become a day before and a day after all others, as long as days are. */
export function dayParameters({ from, to }: Days): { readonly from: string; readonly to: string } {
  return { from: from ?? '0000-00-00', to: to ?? '9999-99-99' };
}

/** Between what the sort keys of some days lie: a day's last is the day, a bar and the greatest id. */
export function keysOfDays({ from, to }: Days): { readonly above: string; readonly below: string } {
  return { above: from ?? LEAST_KEY, below: to === null ? GREATEST_KEY : `${to}|${GREATEST_KEY}` };
}
