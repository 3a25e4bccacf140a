import { agencyId } from '../model/ids.ts';

/** A text that articles introduce as another form of an organisation's name: `한국전력공사(한전)` introduces `한전`. */
export interface Introduction {
  readonly text: string;
  /** Ids of all organisations that any article introduces it for, distinct. */
  readonly agencyIds: readonly string[];
}

/**
 * The id of the agency that a name stands for, or null where it stands for itself: registered names always do,
 * others unless all articles that introduce the name agree on one agency and that agency stands for itself.
 * `introductions` must hold those of the name and of the agencies that it is introduced for.
 */
export function resolveAgencyName(
  agency: { readonly key: string | null; readonly name: string },
  introductions: readonly Introduction[],
): string | null {
  if (agency.key !== null) return null;
  const agencyIdsByOwnId = new Map<string, Set<string>>();
  for (const { text, agencyIds } of introductions) {
    const ownId = agencyId({ key: null, name: text });
    const known = agencyIdsByOwnId.get(ownId) ?? new Set<string>();
    agencyIdsByOwnId.set(ownId, new Set([...known, ...agencyIds.filter((id) => id !== ownId)]));
  }
  const target = agreedOn(agencyIdsByOwnId.get(agencyId(agency)));
  // One step only: where the target is itself another's short form, or each is the other's, both stay as they are.
  return target === null || agreedOn(agencyIdsByOwnId.get(target)) !== null ? null : target;
}

function agreedOn(agencyIds: ReadonlySet<string> | undefined): string | null {
  if (agencyIds?.size !== 1) return null;
  return [...agencyIds][0] ?? null;
}
