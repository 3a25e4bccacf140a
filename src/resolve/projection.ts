import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type { Identities } from '../model/identity.ts';
import { articleId, eventId } from '../model/ids.ts';
import type { AgencyIds } from './article-agencies.ts';
import { type ArticlePerson, articlePeople } from './article-careers.ts';
import { namedTopics } from './named-topics.ts';

/** What the parts of a projection share. */
export interface Projection {
  readonly extracted: ExtractedArticle;
  readonly lexicon: Lexicon;
  readonly identities: Identities;
  /** The article's id. */
  readonly id: string;
  /** The id of the graph's agency for a full name of the article. */
  readonly agency: (name: string) => string;
  readonly people: readonly ArticlePerson[];
  /** The official and the career in which a person of this article speaks and acts. */
  readonly person: (name: string) => { readonly official: string; readonly career: string } | null;
  readonly eventIds: ReadonlyMap<string, string>;
  /** Topics that a program or an event of this article is on. */
  readonly topicsOf: (names: readonly string[]) => readonly string[];
}

/** The look-ups of one article under identities that its names have across all articles. */
export function createProjection(
  extracted: ExtractedArticle,
  lexicon: Lexicon,
  identities: Identities,
  agencyIds: AgencyIds,
): Projection {
  const { article, extraction } = extracted;
  const people = articlePeople(extracted, agencyIds);
  // An office without an agency (`교수`) may be another namesake's as well, so the person is told by one that has it.
  const careerByName = new Map(
    people.map(({ name, careers }) => [
      name,
      (careers.find(({ agency }) => agency !== null) ?? careers[0])?.id ?? null,
    ]),
  );
  const central = extraction.topics[0]?.name;
  return {
    extracted,
    lexicon,
    identities,
    id: articleId(article),
    agency: (name) => identities.agency(agencyIds(name)),
    people,
    person: (name) => {
      const career = careerByName.get(name) ?? null;
      return career === null ? null : { career, official: identities.career(career).official };
    },
    eventIds: new Map(extraction.events.map(({ name, date }) => [name, eventId(name, date)])),
    topicsOf: (names) => {
      const named = namedTopics(names, lexicon.topics);
      return named.length > 0 || central === undefined ? named : [central];
    },
  };
}
