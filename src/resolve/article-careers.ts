import type { ExtractedArticle, ExtractedOfficial } from '../model/extraction.ts';
import { careerId } from '../model/ids.ts';
import type { AgencyIds } from './article-agencies.ts';

/** One office that an article gives a person. */
export interface ArticleCareer {
  readonly id: string;
  /** The agency's id as this article alone tells, before short forms are looked up across articles. */
  readonly agency: string | null;
  readonly official: ExtractedOfficial;
}

/** A person of one article with all offices that it gives them, ascending by career id. */
export interface ArticlePerson {
  readonly name: string;
  readonly careers: readonly ArticleCareer[];
}

/** The people of an article. Entries of one name are one person. */
export function articlePeople(
  { extraction }: ExtractedArticle,
  agencyIds: AgencyIds,
): readonly ArticlePerson[] {
  const careersByName = new Map<string, Map<string, ArticleCareer>>();
  for (const official of extraction.officials) {
    const agency = official.agency === null ? null : agencyIds(official.agency);
    const id = careerId(official.name, agency, official.title);
    const careers = careersByName.get(official.name) ?? new Map<string, ArticleCareer>();
    if (!careers.has(id)) careers.set(id, { id, agency, official });
    careersByName.set(official.name, careers);
  }
  return [...careersByName].map(([name, careers]) => ({
    name,
    careers: [...careers.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
}
