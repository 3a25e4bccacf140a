import type { AgencyKind } from './agency-kind.ts';

const PRIVATE_KINDS: ReadonlySet<AgencyKind> = new Set(['COMPANY', 'ASSOCIATION', 'UNIVERSITY', 'OTHER']);

/** The sector that agencies of a kind usually belong to, for those of which nothing better is known. */
export function usualSector(kind: AgencyKind): 'PUBLIC' | 'PRIVATE' {
  return PRIVATE_KINDS.has(kind) ? 'PRIVATE' : 'PUBLIC';
}
