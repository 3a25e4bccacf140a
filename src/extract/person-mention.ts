import type { OfficeClass } from '../lexicon/office.ts';
import type { Span } from '../model/extraction.ts';
import type { AgencyIdentity } from './scan-agencies.ts';

/** A place where a person is named with an office, or by surname and office. */
export interface PersonMention extends Span {
  /** Full name, or the surname (the last name of a foreigner) alone. */
  readonly name: string;
  readonly isFull: boolean;
  readonly isForeign: boolean;
  readonly title: string;
  readonly officeClass: OfficeClass;
  /** The organisation that the words themselves give, or null. */
  readonly agency: AgencyIdentity | null;
  /** Words in the place of the organisation that nobody knows as one (`계룡건설`), with where they stand. */
  readonly unknownOrganisation: Span | null;
  /** Where the organisation stands. */
  readonly agencySpan: Span | null;
  readonly rule: string;
  readonly confidence: number;
}
