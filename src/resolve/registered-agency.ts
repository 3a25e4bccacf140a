import type { AgencyRegistry } from '../lexicon/agency-registry.ts';
import type { AgencyNode } from '../model/graph-rows.ts';

/** Whether an agency's id is a key of the registry. */
export function isRegisteredAgency(id: string, registry: AgencyRegistry): boolean {
  return registry.byKey(id) !== null;
}

/** The node of an agency that the registry knows. */
export function registeredAgencyNode(key: string, registry: AgencyRegistry): AgencyNode {
  const agency = registry.byKey(key);
  if (agency === null) throw new RangeError(`the registry has no agency with the key ${key}`);
  const { name, nameEn, kind, sector, from, to, source } = agency;
  return { id: key, name, nameEn, kind, sector, validFrom: from, validTo: to, source };
}

/** One id for all agencies that succeeded one another: the least key of those linked by succession. */
export function agencyLineage(id: string, registry: AgencyRegistry): string {
  const seen = new Set([id]);
  for (const key of seen) {
    for (const next of [...registry.successorsOf(key), ...registry.predecessorsOf(key)]) seen.add(next.key);
  }
  return [...seen].sort()[0] ?? id;
}
