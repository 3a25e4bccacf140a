import type { Extraction, Support } from './extraction.ts';
import { keepGuests, type Stays } from './keep-guests.ts';

/**
 * The part of an extraction that is at least so sure. What names an item that isn't in it goes without it: a statement
 * with its speaker, and from the rest the mention of an agency, a topic, an event or a guest.
 */
export function confidentExtraction(extraction: Extraction, least: number): Extraction {
  const isSure = ({ support }: { readonly support: Support }) => support.confidence >= least;
  const agencies = extraction.agencies.filter(isSure);
  const officials = extraction.officials.filter(isSure);
  const topics = extraction.topics.filter(isSure);
  const events = extraction.events.filter(isSure);
  const agencyNames = namesOf(agencies);
  const officialNames = namesOf(officials);
  const topicNames = namesOf(topics);
  const eventNames = namesOf(events);
  const knownAgency = (name: string | null) => (name !== null && agencyNames.has(name) ? name : null);

  return {
    agencies: agencies.map((agency) => ({ ...agency, introduced: agency.introduced.filter(isSure) })),
    officials: officials.map((official) => ({ ...official, agency: knownAgency(official.agency) })),
    topics,
    programs: extraction.programs.filter(isSure).map((program) => {
      const { agencySupport } = program;
      const isRun = agencySupport !== null && agencySupport.confidence >= least;
      const agency = isRun ? knownAgency(program.agency) : null;
      return { ...program, agency, agencySupport: agency === null ? null : agencySupport };
    }),
    events: events.map((event) => {
      const staysIn =
        (known: ReadonlySet<string>): Stays =>
        (name, support) =>
          support !== undefined && support.confidence >= least && known.has(name);
      return keepGuests(event, staysIn(agencyNames), staysIn(officialNames));
    }),
    statements: extraction.statements
      .filter(({ confidence, speaker, speakerType }) => {
        const speakers = speakerType === 'Official' ? officialNames : agencyNames;
        return confidence >= least && speakers.has(speaker);
      })
      .map((statement) => ({
        ...statement,
        topics: statement.topics.filter((topic) => topicNames.has(topic)),
        event: statement.event !== null && eventNames.has(statement.event) ? statement.event : null,
      })),
  };
}

function namesOf(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name));
}
