import type { AgencyRegistry } from '../lexicon/agency-registry.ts';
import type { ExtractedArticle, Extraction, Support } from '../model/extraction.ts';
import { agencyId } from '../model/ids.ts';

/** Looks up the id that a full name has in one article: the registry's key on its day, else derived from the name. */
export type AgencyIds = (name: string) => string;

/** The agencies of an article by name; one that only an office implies is looked up in the registry. */
export function articleAgencyIds(
  { article, extraction }: ExtractedArticle,
  registry: AgencyRegistry,
): AgencyIds {
  const known = new Map(extraction.agencies.map((agency) => [agency.name, agencyId(agency)]));
  return (name) => {
    const id = known.get(name);
    if (id !== undefined) return id;
    const bearers = registry.find(name, article.publishedOn);
    const bearer =
      bearers.find((agency) => agency.name === name) ?? (bearers.length === 1 ? bearers[0] : undefined);
    return agencyId({ key: bearer?.key ?? null, name });
  };
}

const implications = new WeakMap<Extraction, readonly string[]>();

/** Full names of agencies that only an office, a program, an event or a speaker implies; worked out once. */
export function impliedAgencies(extraction: Extraction): readonly string[] {
  const known = implications.get(extraction);
  if (known !== undefined) return known;
  const found = findImplied(extraction);
  implications.set(extraction, found);
  return found;
}

function findImplied(extraction: Extraction): readonly string[] {
  const listed = new Set(extraction.agencies.map(({ name }) => name));
  const implied = [
    ...extraction.officials.flatMap(({ agency }) => agency ?? []),
    ...extraction.programs.flatMap(({ agency }) => agency ?? []),
    ...extraction.events.flatMap(({ hosts, participants }) => [...hosts, ...participants]),
    ...extraction.statements.flatMap(({ speaker, speakerType }) => (speakerType === 'Agency' ? speaker : [])),
  ];
  return [...new Set(implied)].filter((name) => !listed.has(name));
}

/** Where an article says what implies an agency that it doesn't name: an office, or a deed. */
export function implyingSupports(name: string, extraction: Extraction): readonly Support[] {
  return [
    ...extraction.officials.flatMap(({ agency, support }) => (agency === name ? support : [])),
    ...extraction.programs.flatMap(({ agency, agencySupport }) =>
      agency === name ? (agencySupport ?? []) : [],
    ),
    ...extraction.events.flatMap((event) => [
      ...event.hostSupports.filter((_, index) => event.hosts[index] === name),
      ...event.participantSupports.filter((_, index) => event.participants[index] === name),
    ]),
    ...extraction.statements.flatMap(({ speaker, speakerType, start, end, rule, confidence }) =>
      speakerType === 'Agency' && speaker === name
        ? { field: 'body' as const, start, end, rule, confidence }
        : [],
    ),
  ];
}
