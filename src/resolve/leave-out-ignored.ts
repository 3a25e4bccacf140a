import type { ExtractedArticle, Extraction } from '../model/extraction.ts';
import { agencyId, careerId, eventId, programId, statementId } from '../model/ids.ts';
import { keepGuests } from '../model/keep-guests.ts';
import type { AgencyIds } from './article-agencies.ts';
import type { Decisions } from './decisions.ts';

/** An article without what a curator keeps out of the graph, and the ids of what that was. */
export interface Curated {
  readonly extracted: ExtractedArticle;
  readonly ignored: readonly string[];
}

/**
 * Leaves out, of what was read out of an article, everything that is to be ignored (an office of a person as the article
 * gives it, an agency, a program, an event) and statements that are rejected or whose speaker is left out.
 */
export function leaveOutIgnored(
  extracted: ExtractedArticle,
  article: string,
  agencyIds: AgencyIds,
  { ignored, rejected }: Pick<Decisions, 'ignored' | 'rejected'>,
): Curated {
  if (ignored.size === 0 && rejected.size === 0) return { extracted, ignored: [] };
  const found = new Set<string>();
  const stays = (id: string, kept: ReadonlySet<string> = ignored) => {
    if (!kept.has(id)) return true;
    found.add(id);
    return false;
  };
  const agencyStays = (name: string | null) => name === null || stays(agencyIds(name));
  const all = extracted.extraction;
  const officials = all.officials.filter(({ name, agency, title }) =>
    stays(careerId(name, agency === null ? null : agencyIds(agency), title)),
  );
  const people = new Set(officials.map(({ name }) => name));
  const events = all.events.filter(({ name, date }) => stays(eventId(name, date)));
  const eventNames = new Set(events.map(({ name }) => name));
  const extraction: Extraction = {
    officials: officials.map((official) =>
      agencyStays(official.agency) ? official : { ...official, agency: null },
    ),
    agencies: all.agencies.filter((agency) => stays(agencyId(agency))),
    programs: all.programs
      .filter(({ name }) => stays(programId(name)))
      .map((program) =>
        agencyStays(program.agency) ? program : { ...program, agency: null, agencySupport: null },
      ),
    events: events.map((event) => keepGuests(event, agencyStays, (name) => people.has(name))),
    topics: all.topics,
    statements: all.statements
      .filter(({ start }) => stays(statementId(article, start), rejected))
      .filter(({ speaker, speakerType }) =>
        speakerType === 'Official' ? people.has(speaker) : agencyStays(speaker),
      )
      .map((statement) =>
        statement.event === null || eventNames.has(statement.event)
          ? statement
          : { ...statement, event: null },
      ),
  };
  return { extracted: { ...extracted, extraction }, ignored: [...found].sort() };
}
