import type { CurationLine } from './curation-line.ts';
import type { ExtractedArticle } from './extraction.ts';
import type { ArticleRows } from './graph-rows.ts';

/** A person as one article calls them; `agency` is the id that the article alone gives it. */
export interface CareerKey {
  readonly id: string;
  readonly name: string;
  readonly agency: string | null;
  readonly title: string;
}

/** How often in one month a name was seen with exactly these careers (ids, ascending, joined by spaces), from when to when. */
export interface SightingSummary {
  readonly name: string;
  readonly rows: string;
  readonly first: string;
  readonly last: string;
  readonly articleCount: number;
}

/** Where a career leads. */
export interface ResolvedCareer extends CareerKey {
  readonly official: string;
  readonly officialName: string;
  readonly post: string;
  readonly postTitle: string;
  /** The agency's id in the graph. */
  readonly postAgency: string | null;
}

/** Who and what the names of an article are, as far as that depends on other articles. */
export interface Identities {
  /** The agency that an id from one article stands for: another one's if its name is that one's short form. */
  readonly agency: (id: string) => string;
  readonly career: (id: string) => ResolvedCareer;
  /** The official that a career leads to, or null where the id is none of a name that the batch touches. */
  readonly official: (career: string) => string | null;
}

/** An article introduces a short form (the id that it would have as a name) of an agency (its id in that article). */
export interface Introduction {
  readonly form: string;
  readonly agency: string;
}

/** What an article says about identities. */
export interface IdentityFacts {
  readonly people: readonly { readonly name: string; readonly careers: readonly CareerKey[] }[];
  /** Ids of the agencies that the article refers to, as it alone tells them. */
  readonly agencies: readonly string[];
  readonly introductions: readonly Introduction[];
}

/** What tells whether articles are the same release. */
export interface Released {
  readonly day: string;
  readonly signature: string;
}

/** When several articles are one release that several outlets ran. */
export interface ReleaseRules {
  /** Stretches of a signature by which near-duplicates are looked up: whatever is one release has one in common. */
  readonly bands: (signature: string) => readonly string[];
  readonly areOne: (one: Released, other: Released) => boolean;
  /** First and last day on which the same release may have been run. */
  readonly window: (day: string) => { readonly from: string; readonly to: string };
}

/** The pure rules of identity, as the store needs them while it writes a batch. */
export interface IdentityResolver {
  /** The same rules under a curator's decisions; without any to begin with. */
  readonly under: (decisions: readonly CurationLine[]) => IdentityResolver;
  /** Works out beforehand what of an article depends on no other, while the database is busy. */
  readonly prepare: (article: ExtractedArticle) => void;
  readonly facts: (article: ExtractedArticle) => IdentityFacts;
  /** What an id of an unregistered name stands for; `introductions` hold those of it and of what it is introduced for. */
  readonly agencyOf: (ownId: string, introductions: readonly Introduction[]) => string;
  /** All careers of one name, resolved. */
  readonly careers: (
    careers: readonly CareerKey[],
    sightings: readonly SightingSummary[],
    agency: (id: string) => string,
  ) => readonly ResolvedCareer[];
  readonly project: (article: ExtractedArticle, identities: Identities) => ArticleRows;
  /** Parents and successors of these agencies and of those for which they are that, from the registry. */
  readonly agencyLinks: (ids: readonly string[]) => {
    readonly parents: readonly { readonly from: string; readonly to: string }[];
    readonly successors: readonly { readonly from: string; readonly to: string }[];
  };
  readonly releases: ReleaseRules;
  /** Forms of the name that the registry gives, or null for an agency that it doesn't know. */
  readonly registeredAliases: (id: string) => readonly string[] | null;
}
