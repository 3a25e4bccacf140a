import type { AgencyKind } from '../../src/model/agency-kind.ts';
import { agencyId, careerId } from '../../src/model/ids.ts';
import type { Career, Sighting } from '../../src/resolve/career.ts';

/** An organisation for tests; without a lineage it is its own. */
export function createAgency(name: string, kind: AgencyKind, lineage: string = name) {
  return { name, kind, lineage };
}

/** A career of one person's name at an agency, or at none that an article tells. */
export function createCareer(agency: ReturnType<typeof createAgency> | null, title: string): Career {
  const id = agency === null ? null : agencyId({ key: null, name: agency.name });
  return {
    id: careerId('김하늘', id, title),
    name: '김하늘',
    agency: id,
    agencyName: agency?.name ?? null,
    agencyKind: agency?.kind ?? null,
    lineage: agency === null ? null : agencyId({ key: null, name: agency.lineage }),
    title,
  };
}

/** Careers seen together in the first and the last of some articles. */
export function createSighting(
  careers: readonly Career[],
  first: string,
  last = first,
  articleCount = 1,
): Sighting {
  return { careers: careers.map(({ id }) => id).sort(), first, last, articleCount };
}
