import { memoize } from './memoize.ts';

const SIMPLE =
  '은|는|이|가|을|를|의|에|에서|에게|에게서|께서|께|와|과|도|로|으로|만|부터|까지|마저|조차|처럼|보다|이나|나|이란|란|이라|라|인|이며|며|이자|이고|고|라고|이라고|라며|이라며|라면서|라는|이라는|로부터|으로부터|로서|으로서|로써|으로써|에선|랑|이랑|하고|여|다|이다|였다|이었다|입니다|든|이든|마다|뿐|뿐만';
const DOUBLED =
  '에는|에도|에서는|에서도|에서의|와의|과의|로의|으로의|에의|까지의|부터의|에게는|에게도|와는|과는|와도|과도|로는|으로는|로도|만의|만이|만을|만은|께서는|께서도|까지도|까지는|부터는|에서만|뿐만이|와도|로부터의|보다는|보다도|처럼|에만|로만';
const GROUP = '측|등|들|내|간|발|산하|소속';

/** What may follow a name of an organisation inside one word: a particle, or a group noun with a particle. */
const AFTER_NAME = new RegExp(`^(?:(?:${GROUP})?(?:${SIMPLE}|${DOUBLED})?)$`);
const LONGEST_FIRST = [...new Set(`${SIMPLE}|${DOUBLED}`.split('|'))].sort((a, b) => b.length - a.length);

/** Whether the rest of a word after a name is nothing, or particles only. */
export const isParticleTail = memoize(testParticleTail);

function testParticleTail(rest: string): boolean {
  return rest === '' || (rest.length <= 6 && AFTER_NAME.test(rest));
}

/** A word without a particle at its end, for each particle that fits, longest particle last; the whole word first. */
export const stemsOf = memoize(splitStems);

function splitStems(word: string): { readonly stem: string; readonly particle: string }[] {
  const stems = [{ stem: word, particle: '' }];
  for (let index = LONGEST_FIRST.length - 1; index >= 0; index--) {
    const particle = LONGEST_FIRST[index];
    if (particle !== undefined && word.length > particle.length && word.endsWith(particle)) {
      stems.push({ stem: word.slice(0, -particle.length), particle });
    }
  }
  return stems;
}

const REST = /[가-힣A-Za-z0-9]*/y;

/** What stands in the same word from an offset on. */
export function restOfWord(folded: string, at: number): string {
  REST.lastIndex = at;
  return (REST.exec(folded)?.[0] ?? '').slice(0, 24);
}
