/** What sort of organisation an agency is. A 청 such as 조달청 counts as `MINISTRY`. */
export const AGENCY_KINDS = [
  'MINISTRY',
  'COMMITTEE',
  'LOCAL_GOVERNMENT',
  'PUBLIC_INSTITUTION',
  'RESEARCH_INSTITUTE',
  'UNIVERSITY',
  'ASSOCIATION',
  'COMPANY',
  'LEGISLATURE',
  'COURT',
  'MILITARY',
  'INTERNATIONAL',
  'OTHER',
] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];
