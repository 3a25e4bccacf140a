import type { RegistryAgency } from '../lexicon/registry-agency.ts';
import { isCountry } from './countries.ts';
import { restOfWord } from './particles.ts';
import type { FieldReading } from './read-field.ts';
import type { AgencyMention } from './scan-agencies.ts';

/** A word that may name an organisation and may as well be another word, or name another one. */
export interface DoubtfulName {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly bearers: readonly RegistryAgency[];
}

/** A doubtful word with the organisation that the article shows it to be. */
export interface DecidedName {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly agency: RegistryAgency;
}

const STAFF =
  /^(?:\s?측|(?:의|\s)?\s?(?:관계자|노조|본사|사장|회장|부회장|대표|대표이사|임원|임직원|이사회|계열사|협력사|주가|실적|지분))/;
const BRACKETED = /^\s?\((?:대표|대표이사|사장|회장|행장|의장|위원장)\s/;
const SUBJECT = /^(?:은|는|이|가|도|측은|측이)(?=[\s,])/;
const SPEAKS =
  /(?:밝혔|말했|설명했|전했|강조했|발표했|주장했|덧붙였|해명했|반박했|체결했|출시했|공개했|투자했|인수했|선보[였인]|참여했|참석했|개최했|지원했|운영하|판매하|생산하|기소했|송치했|압수수색)/;
const LISTED_AFTER = /^(?:·|,\s|와\s|과\s|\s?및\s)['"]?$/;

/**
 * Decides doubtful names by what the article says: it names the organisation in full as well, lists the word among
 * organisations of the kind, gives it staff, or has it act more than once.
 */
export function decideDoubtful(
  { folded }: FieldReading,
  doubtful: readonly DoubtfulName[],
  known: readonly AgencyMention[],
  namedKeys: ReadonlySet<string>,
): DecidedName[] {
  const accepted = new Map<string, RegistryAgency>();
  const actions = new Map<string, number>();
  for (const { start, end, surface, bearers } of doubtful) {
    const named = bearers.filter(({ key }) => namedKeys.has(key));
    const party = named.length > 0 ? null : partyAtHome(bearers, folded);
    if (party !== null) {
      accepted.set(surface, party);
      continue;
    }
    const [only] = named.length > 0 ? named : bearers;
    if (only === undefined || (named.length !== 1 && bearers.length !== 1)) continue;
    // A place's name stands for its government only where that acts under its own name.
    if (only.kind === 'LOCAL_GOVERNMENT' || accepted.has(surface)) continue;
    const rest = folded.slice(end, end + 24);
    if (named.length === 1 || STAFF.test(rest) || BRACKETED.test(rest) || isListed(start, end)) {
      accepted.set(surface, only);
      continue;
    }
    if (!SUBJECT.test(rest) || !BUSY_KINDS.has(only.kind)) continue;
    const times = (actions.get(surface) ?? 0) + (acts(folded, end) ? 2 : 1);
    actions.set(surface, times);
    if (times >= 2) accepted.set(surface, only);
  }
  return doubtful.flatMap(({ start, end, surface }) => {
    const agency = accepted.get(surface);
    return agency === undefined ? [] : [{ start, end, surface, agency }];
  });

  function isListed(start: number, end: number): boolean {
    return known.some(
      (mention) =>
        LISTED_KINDS.has(mention.identity.kind) &&
        ((mention.end <= start &&
          start - mention.end <= 4 &&
          LISTED_AFTER.test(folded.slice(mention.end, start))) ||
          (mention.start >= end &&
            mention.start - end <= 4 &&
            restOfWord(folded, end).length <= 1 &&
            LISTED_AFTER.test(folded.slice(end, mention.start)))),
    );
  }
}

/** `민주당` is the party at home, unless the article tells of the other's country and not of the assembly. */
function partyAtHome(bearers: readonly RegistryAgency[], folded: string): RegistryAgency | null {
  if (bearers.length < 2 || !bearers.every(({ name }) => name.endsWith('당'))) return null;
  const countryOf = ({ name }: RegistryAgency) => {
    const [first = ''] = name.split(' ');
    return isCountry(first) ? first : null;
  };
  const [home, other] = bearers.filter((bearer) => countryOf(bearer) === null);
  if (home === undefined || other !== undefined) return null;
  const isAbroad = bearers.some((bearer) => {
    const country = countryOf(bearer);
    return country !== null && folded.includes(country);
  });
  return isAbroad && !/국회|국민의힘|당정/.test(folded) ? null : home;
}

/** Kinds whose short names hardly stand as the subject of a sentence for anything else. */
const BUSY_KINDS = new Set(['COMPANY', 'ASSOCIATION', 'OTHER', 'MINISTRY']);
const LISTED_KINDS = new Set(['COMPANY', 'PUBLIC_INSTITUTION', 'ASSOCIATION', 'MINISTRY']);

/** Whether the sentence that goes on behind an offset has its subject speak or do business. */
function acts(folded: string, end: number): boolean {
  const stop = folded.indexOf('\n', end);
  const sentence = folded.slice(end, Math.min(stop < 0 ? folded.length : stop, end + 300));
  const period = sentence.search(/다\.\s/);
  return SPEAKS.test(period < 0 ? sentence : sentence.slice(0, period + 1));
}
