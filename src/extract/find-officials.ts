import type { ExtractedOfficial, Span } from '../model/extraction.ts';
import type { ResolvedPeople } from './resolve-people.ts';

/** The people whom an article names with an office, one entry per person and office. */
export function findOfficials(resolved: ResolvedPeople): ExtractedOfficial[] {
  return resolved.people.flatMap((person) => {
    const mentions = resolved.mentions
      .filter((mention) => mention.person.name === person.name)
      .map(({ field, start, end }): Span => ({ field, start, end }));
    return person.offices.map((office) => {
      const { field, start, end } = office.mention;
      return {
        name: person.name,
        title: office.title,
        agency: office.agency?.name ?? null,
        support: { field, start, end, rule: office.rule, confidence: office.confidence },
        mentions,
      };
    });
  });
}
