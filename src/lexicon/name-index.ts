import { foldName } from './fold-name.ts';
import type { RegistryAgency } from './registry-agency.ts';

/** One organisation's hold on one name. */
export interface NameClaim {
  readonly agency: RegistryAgency;
  /** The name as it is written. */
  readonly spelling: string;
  readonly from: string | null;
  readonly to: string | null;
  /** 0 official name, 1 alias, 2 ambiguous name or alias. */
  readonly weight: 0 | 1 | 2;
}

/** Every name of some organisations in folded form, with who bears it. */
export interface NameIndex {
  /** All names, folded. */
  keys(): Iterable<string>;
  /** Who bears a folded name; none where nobody does. */
  claims(folded: string): readonly NameClaim[];
}

const NONE: readonly never[] = Object.freeze([]);

/**
 * An index over the names and aliases of these organisations. It is made when first asked, keeps places in the list
 * alone, and makes the claims of a name when that is first asked for: most names of a run never are.
 */
export function indexNames(agencies: readonly RegistryAgency[]): NameIndex {
  let indexed: ReadonlyMap<string, number | number[]> | null = null;
  const owners = () => {
    indexed ??= indexOwners(agencies);
    return indexed;
  };
  const asked = new Map<string, readonly NameClaim[]>();
  return {
    keys: () => owners().keys(),
    claims: (folded) => {
      const known = asked.get(folded);
      if (known !== undefined) return known;
      const places = owners().get(folded);
      if (places === undefined) return NONE;
      const claims = [places].flat().flatMap((place) => {
        const agency = agencies[place];
        return agency === undefined
          ? []
          : claimsOf(agency).filter((claim) => foldName(claim.spelling) === folded);
      });
      asked.set(folded, claims);
      return claims;
    },
  };
}

/** A single owner is kept as a number, as nearly all names have one. */
function indexOwners(agencies: readonly RegistryAgency[]): Map<string, number | number[]> {
  const owners = new Map<string, number | number[]>();
  for (const [place, agency] of agencies.entries()) {
    addOwner(owners, foldName(agency.name), place);
    if (agency.nameEn !== null) addOwner(owners, foldName(agency.nameEn), place);
    for (const alias of agency.aliases) addOwner(owners, foldName(alias.text), place);
  }
  return owners;
}

function addOwner(owners: Map<string, number | number[]>, folded: string, place: number): void {
  const others = owners.get(folded);
  if (others === undefined) owners.set(folded, place);
  else if (typeof others !== 'number') {
    if (!others.includes(place)) others.push(place);
  } else if (others !== place) owners.set(folded, [others, place]);
}

function claimsOf(agency: RegistryAgency): NameClaim[] {
  const { name, nameEn, from, to } = agency;
  const weight = agency.isNameAmbiguous ? 2 : 0;
  const claims: NameClaim[] = [{ agency, spelling: name, from, to, weight }];
  if (nameEn !== null) claims.push({ agency, spelling: nameEn, from, to, weight });
  for (const alias of agency.aliases) {
    const { text, ambiguous } = alias;
    claims.push({ agency, spelling: text, from: alias.from, to: alias.to, weight: ambiguous ? 2 : 1 });
  }
  return claims;
}
