import type { ExtractedOfficial, Span } from '../model/extraction.ts';
import type { ResolvedPeople } from './resolve-people.ts';

/** The people whom an article names with an office, one entry per person and office. */
export function findOfficials(resolved: ResolvedPeople): ExtractedOfficial[] {
  const byName = new Map<string, Span[]>();
  for (const { person, field, start, end } of resolved.mentions) {
    const known = byName.get(person.name);
    if (known === undefined) byName.set(person.name, [{ field, start, end }]);
    else known.push({ field, start, end });
  }
  return resolved.people.flatMap((person) =>
    person.offices.map((office) => {
      const { field, start, end } = office.mention;
      return {
        name: person.name,
        title: office.title,
        agency: office.agency?.name ?? null,
        support: { field, start, end, rule: office.rule, confidence: office.confidence },
        mentions: byName.get(person.name) ?? [],
      };
    }),
  );
}
