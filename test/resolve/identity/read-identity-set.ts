import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { AGENCY_KINDS } from '../../../src/model/agency-kind.ts';
import { careerId } from '../../../src/model/ids.ts';
import type { Career, Sighting } from '../../../src/resolve/career.ts';

const IdentitySet = z.strictObject({
  /** Name, kind, and the first name of its lineage. */
  agencies: z.array(z.tuple([z.string(), z.enum(AGENCY_KINDS), z.string()])),
  people: z.array(
    z.strictObject({
      person: z.string(),
      name: z.string(),
      what: z.string(),
      /** Day, then the agencies and titles with which the article names the person. */
      articles: z.array(z.tuple([z.iso.date()]).rest(z.tuple([z.string().nullable(), z.string()]))),
    }),
  ),
});

/** Everything that the articles of the set say of one name, and who each career really is. */
export interface NameInTheSet {
  readonly name: string;
  readonly careers: readonly Career[];
  readonly sightings: readonly Sighting[];
  /** The true person by career id. */
  readonly personByCareer: ReadonlyMap<string, string>;
}

/** The self-written people of `people.json`, name by name, with a row of sightings per stretch (a prefix of the day). */
export function readIdentitySet(stretchOf: (day: string) => string): {
  readonly names: readonly NameInTheSet[];
  readonly articles: number;
} {
  const file = new URL('./people.json', import.meta.url);
  const { agencies, people } = IdentitySet.parse(JSON.parse(readFileSync(file, 'utf8')));
  const agencyByName = new Map(agencies.map(([name, kind, lineage]) => [name, { kind, lineage }]));
  const names = [...new Set(people.map(({ name }) => name))].map((name) => {
    const careers = new Map<string, Career>();
    const personByCareer = new Map<string, string>();
    const sightings = new Map<string, Sighting>();
    for (const { person, articles } of people.filter((entry) => entry.name === name)) {
      for (const [day, ...held] of articles) {
        const ids = held.map(([agency, title]) => {
          const id = careerId(name, agency, title);
          const registered = agency === null ? null : agencyByName.get(agency);
          if (registered === undefined) throw new Error(`people.json has no agency ${agency}`);
          careers.set(id, {
            id,
            name,
            title,
            agency,
            agencyName: agency,
            agencyKind: registered?.kind ?? null,
            lineage: registered?.lineage ?? null,
          });
          const known = personByCareer.get(id);
          if (known !== undefined && known !== person)
            throw new Error(`${known} and ${person} share a career`);
          personByCareer.set(id, person);
          return id;
        });
        addSighting(sightings, ids.toSorted(), day, stretchOf(day));
      }
    }
    return { name, careers: [...careers.values()], sightings: [...sightings.values()], personByCareer };
  });
  return { names, articles: people.flatMap(({ articles }) => articles).length };
}

function addSighting(
  sightings: Map<string, Sighting>,
  careers: readonly string[],
  day: string,
  stretch: string,
): void {
  const key = [stretch, ...careers].join(' ');
  const known = sightings.get(key);
  sightings.set(key, {
    careers,
    first: known === undefined || day < known.first ? day : known.first,
    last: known === undefined || day > known.last ? day : known.last,
    articleCount: (known?.articleCount ?? 0) + 1,
  });
}
