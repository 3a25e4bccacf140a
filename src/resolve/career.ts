import type { AgencyKind } from '../model/agency-kind.ts';

/** A person as one or more articles call them: name, organisation and office. Never changes once seen. */
export interface Career {
  readonly id: string;
  readonly name: string;
  /** The agency's id, or null where no article tells. */
  readonly agency: string | null;
  /** The agency's full official name; tells a ministry from its regional office, the Assembly from a city's council. */
  readonly agencyName: string | null;
  readonly agencyKind: AgencyKind | null;
  /**
   * One id for all agencies that succeeded one another (산업통상자원부, 산업통상부), else the agency's own. A body that
   * was divided has no successor here: people of its parts aren't colleagues.
   */
  readonly lineage: string | null;
  readonly title: string;
}

/**
 * Careers of one name that stood together in articles: whoever they are, they are one person. A set of careers may
 * come in several rows, one per stretch of time: only the first and last day of a row are known days, and a row per
 * month or quarter shows what one row over ten years hides, such as a member of the Assembly who is seen as one while
 * a namesake is minister.
 */
export interface Sighting {
  /** Ids of the careers, ascending. */
  readonly careers: readonly string[];
  /** First and last day of publication of the row's articles, which have exactly these careers. */
  readonly first: string;
  readonly last: string;
  readonly articleCount: number;
}

/** A person: their careers, ascending by id; the first is the official's id. */
export interface Person {
  readonly id: string;
  readonly careers: readonly string[];
}
