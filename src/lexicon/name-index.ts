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

/** Every name and alias of these organisations in folded form, with who bears it. */
export function indexNames(agencies: readonly RegistryAgency[]): ReadonlyMap<string, readonly NameClaim[]> {
  const claims = new Map<string, NameClaim[]>();
  const add = (claim: NameClaim) => {
    const folded = foldName(claim.spelling);
    const sameName = claims.get(folded);
    if (sameName === undefined) claims.set(folded, [claim]);
    else sameName.push(claim);
  };
  for (const agency of agencies) {
    const { name, nameEn, from, to } = agency;
    const weight = agency.isNameAmbiguous ? 2 : 0;
    add({ agency, spelling: name, from, to, weight });
    if (nameEn !== null) add({ agency, spelling: nameEn, from, to, weight });
    for (const alias of agency.aliases) {
      add({ agency, spelling: alias.text, from: alias.from, to: alias.to, weight: alias.ambiguous ? 2 : 1 });
    }
  }
  return claims;
}
