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
