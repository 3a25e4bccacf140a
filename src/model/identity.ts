import type { ExtractedArticle } from './extraction.ts';
import type { ArticleRows } from './graph-rows.ts';

/** A person as one article calls them; `agency` is the id that the article alone gives it. */
export interface CareerKey {
  readonly id: string;
  readonly name: string;
  readonly agency: string | null;
  readonly title: string;
}

/** How often, from when to when, a name was seen with exactly these careers (ids, ascending, joined by spaces). */
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
}

/** What an article says about identities. */
export interface IdentityFacts {
  readonly people: readonly { readonly name: string; readonly careers: readonly CareerKey[] }[];
  /** Agencies that the registry doesn't know, by the id that their name gives them. */
  readonly unregistered: readonly { readonly id: string; readonly name: string }[];
  /** Short forms that the article introduces, with the agency's id as the article alone tells it. */
  readonly introductions: readonly { readonly text: string; readonly agency: string }[];
}

/** The pure rules of identity, as the store needs them while it writes a batch. */
export interface IdentityResolver {
  readonly facts: (article: ExtractedArticle) => IdentityFacts;
  /** The agency that an unregistered name stands for, given all agencies for which articles introduce it. */
  readonly agencyOf: (name: string, introducedFor: readonly string[]) => string | null;
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
  /** Forms of the name that the registry gives; none for an agency that it doesn't know. */
  readonly agencyAliases: (id: string) => readonly string[];
}
