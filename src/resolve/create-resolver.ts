import { agencyLineage } from '../lexicon/agency-lineage.ts';
import type { AgencyRegistry } from '../lexicon/agency-registry.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { CurationLine } from '../model/curation-line.ts';
import type { ExtractedArticle } from '../model/extraction.ts';
import type {
  CareerKey,
  IdentityFacts,
  IdentityResolver,
  ResolvedCareer,
  SightingSummary,
} from '../model/identity.ts';
import { agencyId, articleId, postId } from '../model/ids.ts';
import { applyDecisions } from './apply-decisions.ts';
import { areOneRelease, releaseWindow } from './are-one-release.ts';
import { articleAgencyIds, impliedAgencies } from './article-agencies.ts';
import { articlePeople } from './article-careers.ts';
import type { Career, Sighting } from './career.ts';
import { clusterCareers } from './cluster-careers.ts';
import { type Decisions, sortDecisions } from './decisions.ts';
import type { IdentityDecision } from './identity-decision.ts';
import { leaveOutIgnored } from './leave-out-ignored.ts';
import { mergePosts } from './merge-posts.ts';
import { articleNode, projectArticle } from './project-article.ts';
import { releaseBands } from './release-signature.ts';
import { resolveForm } from './resolve-form.ts';
import { addWordsKeys } from './words-key.ts';

/** The rules of identity over one lexicon. */
export function createResolver(lexicon: Lexicon): IdentityResolver {
  return resolverUnder([], lexicon);
}

function resolverUnder(lines: readonly CurationLine[], lexicon: Lexicon): IdentityResolver {
  const registry = lexicon.agencies;
  const decisions = sortDecisions(lines);
  const curate = (extracted: ExtractedArticle) =>
    leaveOutIgnored(
      extracted,
      articleId(extracted.article),
      articleAgencyIds(extracted, registry),
      decisions,
    );
  return {
    under: (others) => resolverUnder(others, lexicon),
    prepare: (extracted) => {
      articleNode(extracted);
    },
    facts: (extracted) => identityFacts(curate(extracted).extracted, registry),
    agencyOf: resolveForm,
    careers: (careers, sightings, agency) => resolveCareers(careers, sightings, agency, registry, decisions),
    project: (extracted, identities) => {
      const { extracted: curated, ignored } = curate(extracted);
      const rows = projectArticle(curated, lexicon, identities);
      // What is kept of an article is all that was read out of it, so that a decision can be taken back.
      const article = { ...articleNode(extracted), ignored };
      return addWordsKeys(applyDecisions({ ...rows, article }, decisions, identities), identities);
    },
    agencyLinks: (ids) => agencyLinks(ids, registry),
    releases: { bands: releaseBands, areOne: areOneRelease, window: releaseWindow },
    registeredAliases: (id) => registeredAliases(id, registry),
  };
}

function identityFacts(extracted: ExtractedArticle, registry: AgencyRegistry): IdentityFacts {
  const { extraction } = extracted;
  const agencyIds = articleAgencyIds(extracted, registry);
  const names = [...extraction.agencies.map(({ name }) => name), ...impliedAgencies(extraction)];
  return {
    people: articlePeople(extracted, agencyIds).map(({ name, careers }) => ({
      name,
      careers: careers.map(({ id, agency, official }) => ({ id, name, agency, title: official.title })),
    })),
    agencies: [...new Set(names.map(agencyIds))],
    introductions: extraction.agencies.flatMap((agency) =>
      agency.introduced.map(({ alias }) => ({
        form: agencyId({ key: null, name: alias }),
        agency: agencyIds(agency.name),
      })),
    ),
  };
}

function resolveCareers(
  keys: readonly CareerKey[],
  summaries: readonly SightingSummary[],
  agency: (id: string) => string,
  registry: AgencyRegistry,
  decisions: Decisions,
): readonly ResolvedCareer[] {
  const careers = keys.map((key): Career => {
    const id = key.agency === null ? null : agency(key.agency);
    const registered = id === null ? null : registry.byKey(id);
    return {
      ...key,
      agency: id,
      agencyKind: registered?.kind ?? null,
      agencyName: registered?.name ?? null,
      lineage: registered === null ? id : agencyLineage(registered.key, registry),
    };
  });
  const sightings = summaries.map(
    ({ rows, first, last, articleCount }): Sighting => ({
      careers: rows.split(' '),
      first,
      last,
      articleCount,
    }),
  );
  const careerById = new Map(careers.map((career) => [career.id, career]));
  return clusterCareers(careers, sightings, amongThese(decisions, careerById)).flatMap((person) => {
    const given = person.careers.flatMap((id) => decisions.names.get(id) ?? [])[0];
    const own = person.careers.flatMap((id) => careerById.get(id) ?? []);
    const titles = mergePosts(own, sightings);
    return own.map(({ id, name, agency: postAgency, title }) => {
      const postTitle = titles.get(id) ?? title;
      return {
        ...{ id, name, title, postTitle, postAgency },
        agency: keys.find((key) => key.id === id)?.agency ?? null,
        official: person.id,
        officialName: given ?? name,
        post: postId(postAgency, postTitle),
      };
    });
  });
}

/** What of the decisions on identity concerns careers of one name. */
function amongThese(
  { identity }: Decisions,
  careers: ReadonlyMap<string, Career>,
): readonly IdentityDecision[] {
  return identity
    .map(({ decision, ids }) => ({ decision, ids: ids.filter((id) => careers.has(id)) }))
    .filter(({ ids }) => ids.length >= 2);
}

function agencyLinks(
  ids: readonly string[],
  registry: AgencyRegistry,
): ReturnType<IdentityResolver['agencyLinks']> {
  const asked = new Set(ids.filter((id) => registry.byKey(id) !== null));
  const parents = registry
    .entries()
    .flatMap(({ key, parent }) =>
      parent !== null && (asked.has(key) || asked.has(parent)) ? { from: key, to: parent } : [],
    );
  const successors = [...asked].flatMap((id) => [
    ...registry.successorsOf(id).map(({ key }) => ({ from: id, to: key })),
    ...registry.predecessorsOf(id).map(({ key }) => ({ from: key, to: id })),
  ]);
  const links = new Map(successors.map((link) => [`${link.from} ${link.to}`, link]));
  return { parents: asked.size === 0 ? [] : parents, successors: [...links.values()] };
}

function registeredAliases(id: string, registry: AgencyRegistry): readonly string[] | null {
  const agency = registry.byKey(id);
  return agency === null ? null : [...new Set(agency.aliases.map(({ text }) => text))];
}
