import type { Sighting } from './career.ts';
import type { Clusters } from './clusters.ts';
import { type DaySpan, daysBetween, spanOver } from './day-span.ts';
import type { Holding } from './relate-careers.ts';
import { isTailOffice } from './tail-office.ts';

const DAYS_PER_YEAR = 365.25;
// Someone of the same kind of post in these years might be meant as well, so the career is left alone.
const DOUBT_YEARS = 8;
const NEARNESS_YEARS = 1;

/**
 * Gives careers without an agency (`교수`) to the person whom a sighting joins them with, else to the only one who
 * can be meant. `sightings` come strongest first; a career that two persons were seen with goes with the first.
 */
export function attachLooseCareers(
  { anchored, loose }: { readonly anchored: readonly Holding[]; readonly loose: readonly Holding[] },
  sightings: readonly Sighting[],
  clusters: Clusters,
): void {
  const anchors = new Set(anchored.map(({ career }) => career.id));
  const isHeld = (id: string) => clusters.of(id).some((member) => anchors.has(member));
  for (const sighting of sightings) {
    const ids = sighting.careers.toSorted();
    const first = ids.find((id) => anchors.has(id)) ?? ids[0];
    if (first === undefined) continue;
    for (const id of ids) {
      if (anchors.has(id) || (isHeld(id) && isHeld(first))) continue;
      clusters.join(first, id);
    }
  }
  // All are decided by what stood before any was given away, so that their order doesn't matter.
  const given = loose
    .filter(({ career }) => !isHeld(career.id))
    .map((holding): [string, string | null] => [holding.career.id, onlyBearer(holding, anchored, clusters)]);
  for (const [id, bearer] of given) {
    if (bearer !== null && !isHeld(id)) clusters.join(bearer, id);
  }
}

/** A career of the one person who can be meant, or null where there is none, or more than one. */
function onlyBearer(loose: Holding, anchored: readonly Holding[], clusters: Clusters): string | null {
  const candidates = anchored.filter((holding) => mayBeMeant(loose, holding));
  const persons = new Set(candidates.map(({ career }) => clusters.of(career.id)));
  if (persons.size !== 1) return null;
  const near = candidates.find(
    (holding) =>
      isSameOffice(loose, holding) && isNear(loose, tenureOf(holding, anchored, clusters), NEARNESS_YEARS),
  );
  return near?.career.id ?? null;
}

function mayBeMeant(loose: Holding, holding: Holding): boolean {
  if (!isNear(loose, holding.days, DOUBT_YEARS)) return false;
  return isSameOffice(loose, holding) || loose.reading.class === holding.reading.class;
}

function isNear({ days }: Holding, span: DaySpan | null, years: number): boolean {
  return days !== null && span !== null && daysBetween(days, span) <= years * DAYS_PER_YEAR;
}

/** All days on which the person held a post of that rank in that house, whatever it was called. */
function tenureOf(holding: Holding, anchored: readonly Holding[], clusters: Clusters): DaySpan | null {
  const person = new Set(clusters.of(holding.career.id));
  const posts = anchored.filter(
    ({ career, rung }) =>
      person.has(career.id) &&
      (career.id === holding.career.id || (career.agency === holding.career.agency && rung === holding.rung)),
  );
  return spanOver(posts.flatMap(({ days }) => days ?? []));
}

const CHIEFS = new Set(['대표', '대표이사', 'CEO']);

function isSameOffice({ reading: loose }: Holding, { reading: held }: Holding): boolean {
  if (loose.base === held.base || (CHIEFS.has(loose.base) && CHIEFS.has(held.base))) return true;
  return isTailOffice(loose.words, held.words) || isTailOffice(held.words, loose.words);
}
