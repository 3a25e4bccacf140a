import type { ExtractedAgency, ExtractedEvent, ExtractedProgram, Support } from '../model/extraction.ts';
import type { EvidenceKind, EvidenceRow } from '../model/graph-rows.ts';
import { agencyId, claimId, eventId, hashId, programId } from '../model/ids.ts';
import { impliedAgencies, implyingSupports } from './article-agencies.ts';
import type { Projection } from './projection.ts';

type Ends = Pick<
  EvidenceRow,
  | 'subject'
  | 'subjectLabel'
  | 'subjectId'
  | 'object'
  | 'objectLabel'
  | 'objectId'
  | 'text'
  | 'person'
  | 'rows'
>;

/** One row for each derived fact that the article supports. */
export function projectEvidence(projection: Projection): readonly EvidenceRow[] {
  const { extraction } = projection.extracted;
  const rows = [
    ...holds(projection),
    ...extraction.agencies.flatMap((agency) => agencyNames(agency, projection)),
    ...impliedForms(projection),
    ...extraction.programs.flatMap((program) => programFacts(program, projection)),
    ...extraction.events.flatMap((event) => eventFacts(event, projection)),
  ];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function holds(projection: Projection): EvidenceRow[] {
  const { identities } = projection;
  return projection.people.flatMap(({ name, careers }) =>
    careers.map((career, index) => {
      const { official, post } = identities.career(career.id);
      return evidence(projection, 'HOLDS', career.official.support, {
        ...officialEnd(career.id, official),
        object: null,
        objectLabel: 'Post',
        objectId: post,
        text: null,
        // One row a person carries who they are, so that grouping them counts an article once.
        person: index === 0 ? name : null,
        rows: index === 0 ? careers.map(({ id }) => id).join(' ') : null,
      });
    }),
  );
}

function agencyNames(agency: ExtractedAgency, projection: Projection): EvidenceRow[] {
  const id = projection.agency(agency.name);
  const registered = projection.lexicon.agencies.byKey(id);
  const known = new Set(
    registered === null ? [] : [registered.name, ...registered.aliases.map(({ text }) => text)],
  );
  // Where the name itself is a short form, what it stands for is known elsewhere, and this is its other name.
  const forms = id === agencyId(agency) ? agency.aliases : [agency.name, ...agency.aliases];
  return [
    ...forms
      .filter((form) => !known.has(form))
      .map((form) => evidence(projection, 'ALIAS', agency.support, agencyForm(id, form))),
    ...agency.introduced.map(({ alias, support }) =>
      evidence(projection, 'INTRODUCES', support, { ...agencyForm(id, alias), subject: agencyId(agency) }),
    ),
  ];
}

/** An agency that only an office or a deed implies, under a name that is another agency's short form. */
function impliedForms(projection: Projection): EvidenceRow[] {
  const { extraction } = projection.extracted;
  return impliedAgencies(extraction).flatMap((name) => {
    const id = projection.agency(name);
    const [support] = implyingSupports(name, extraction);
    const form = agencyForm(id, name);
    if (support === undefined || form.object === id || projection.lexicon.agencies.byKey(id)?.name === name)
      return [];
    return [evidence(projection, 'ALIAS', support, form)];
  });
}

function programFacts(program: ExtractedProgram, projection: Projection): EvidenceRow[] {
  const id = programId(program.name);
  const { agency, agencySupport } = program;
  return [
    ...program.aliases.map((alias) =>
      evidence(projection, 'ALIAS', program.support, named('Program', id, alias)),
    ),
    ...(agency === null || agencySupport === null
      ? []
      : [evidence(projection, 'RUNS', agencySupport, agencyTo(projection.agency(agency), 'Program', id))]),
    ...projection
      .topicsOf([program.name, ...program.aliases])
      .map((topic) => evidence(projection, 'ABOUT', program.support, link('Program', id, 'Topic', topic))),
  ];
}

function eventFacts(event: ExtractedEvent, projection: Projection): EvidenceRow[] {
  const id = eventId(event.name, event.date);
  const agencies = (kind: EvidenceKind, names: readonly string[], supports: readonly Support[]) =>
    names.flatMap((name, index) => {
      const support = supports[index] ?? event.support;
      return evidence(projection, kind, support, agencyTo(projection.agency(name), 'Event', id));
    });
  return [
    ...event.aliases.map((alias) => evidence(projection, 'ALIAS', event.support, named('Event', id, alias))),
    ...agencies('HOSTS', event.hosts, event.hostSupports),
    ...agencies('TOOK_PART_IN', event.participants, event.participantSupports),
    ...event.attendees.flatMap((name, index) => {
      const person = projection.person(name);
      if (person === null) return [];
      const ends = { ...officialEnd(person.career, person.official), ...objectEnd('Event', id) };
      return evidence(projection, 'ATTENDED', event.attendeeSupports[index] ?? event.support, ends);
    }),
    ...projection
      .topicsOf([event.name, ...event.aliases])
      .map((topic) => evidence(projection, 'ABOUT', event.support, link('Event', id, 'Topic', topic))),
  ];
}

const NOTHING_MORE = { text: null, person: null, rows: null };

function officialEnd(career: string, official: string) {
  return { subject: career, subjectLabel: 'Official', subjectId: official } as const;
}

function objectEnd(label: NonNullable<EvidenceRow['objectLabel']>, id: string) {
  return { object: id, objectLabel: label, objectId: id, ...NOTHING_MORE } as const;
}

function link(
  label: 'Agency' | 'Program' | 'Event',
  id: string,
  to: 'Event' | 'Program' | 'Topic',
  object: string,
): Ends {
  return { subject: id, subjectLabel: label, subjectId: id, ...objectEnd(to, object) };
}

function agencyTo(agency: string, label: 'Event' | 'Program', id: string): Ends {
  return link('Agency', agency, label, id);
}

function named(label: 'Agency' | 'Program' | 'Event', id: string, text: string): Ends {
  return {
    ...{ subject: id, subjectLabel: label, subjectId: id, object: null, objectLabel: null, objectId: null },
    ...{ text, person: null, rows: null },
  };
}

/** `object` is the id that the form would have as a name, so that whoever bears it is found. */
function agencyForm(id: string, form: string): Ends {
  return { ...named('Agency', id, form), object: agencyId({ key: null, name: form }) };
}

function evidence(projection: Projection, kind: EvidenceKind, support: Support, ends: Ends): EvidenceRow {
  const { field, start, end, rule, confidence } = support;
  const claim = claimId(kind, ends.subjectLabel, ends.subject, ends.text === null ? ends.object : null);
  return {
    id: hashId('evidence', projection.id, claim, ends.text),
    article: projection.id,
    kind,
    claim,
    ...{ field, start, end, rule, confidence },
    day: projection.extracted.article.publishedOn,
    ...ends,
  };
}
