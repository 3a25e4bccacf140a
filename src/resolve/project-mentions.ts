import { type Article, fieldText } from '../model/article.ts';
import type { Span } from '../model/extraction.ts';
import type { MentionedLabel, MentionRow } from '../model/graph-rows.ts';
import { eventId, programId } from '../model/ids.ts';
import { type AgencyIds, impliedAgencies, implyingSupports } from './article-agencies.ts';
import type { Projection } from './projection.ts';

interface Mentioned {
  readonly label: MentionedLabel;
  readonly target: string;
  readonly spans: readonly Span[];
  readonly kind?: string;
  readonly place?: string | null;
}

/** One row for each thing that the article mentions, with every place where it does. */
export function projectMentions(projection: Projection, agencyIds: AgencyIds): readonly MentionRow[] {
  const merged = new Map<string, Mentioned>();
  for (const item of mentioned(projection, agencyIds)) {
    const key = `${item.label} ${item.target}`;
    const other = merged.get(key);
    merged.set(
      key,
      other === undefined ? item : { ...item, ...other, spans: [...other.spans, ...item.spans] },
    );
  }
  return [...merged.values()].map((item) => mentionRow(item, projection));
}

function mentioned(projection: Projection, agencyIds: AgencyIds): readonly Mentioned[] {
  const { extraction } = projection.extracted;
  return [
    ...extraction.officials.flatMap(({ name, support, mentions }): Mentioned[] => {
      const person = projection.person(name);
      return person === null
        ? []
        : [{ label: 'Official', target: person.official, spans: spansOf(support, mentions) }];
    }),
    ...extraction.agencies.map(
      ({ name, key, kind, support, mentions }): Mentioned => ({
        label: 'Agency',
        target: projection.agency(name),
        spans: spansOf(support, mentions),
        // The registry tells the kind, or, of an agency that goes by a short form here, another article.
        ...(key === null && projection.agency(name) === agencyIds(name) && { kind }),
      }),
    ),
    ...impliedAgencies(extraction).map(
      (name): Mentioned => ({
        label: 'Agency',
        target: projection.agency(name),
        spans: implyingSupports(name, extraction),
      }),
    ),
    ...extraction.programs.map(
      ({ name, support, mentions }): Mentioned => ({
        label: 'Program',
        target: programId(name),
        spans: spansOf(support, mentions),
      }),
    ),
    ...extraction.events.map(
      ({ name, date, place, support, mentions }): Mentioned => ({
        label: 'Event',
        target: eventId(name, date),
        spans: spansOf(support, mentions),
        place,
      }),
    ),
  ];
}

function spansOf(support: Span, mentions: readonly Span[]): readonly Span[] {
  return mentions.length > 0 ? mentions : [support];
}

function mentionRow({ label, target, spans, kind, place }: Mentioned, projection: Projection): MentionRow {
  const { article } = projection.extracted;
  const distinct = [
    ...new Map(spans.map((span) => [`${span.field} ${span.start} ${span.end}`, span])).values(),
  ];
  const ordered = distinct.sort((a, b) => fieldRank(a) - fieldRank(b) || a.start - b.start || a.end - b.end);
  return {
    article: projection.id,
    label,
    target,
    count: ordered.length,
    surfaces: [...new Set(ordered.map((span) => textOf(article, span)))],
    fields: ordered.map((span) => span.field),
    starts: ordered.map((span) => span.start),
    ends: ordered.map((span) => span.end),
    kind: kind ?? null,
    place: place ?? null,
  };
}

function fieldRank({ field }: Span): number {
  return field === 'title' ? 0 : field === 'subtitle' ? 1 : 2;
}

function textOf(article: Article, { field, start, end }: Span): string {
  return fieldText(article, field).slice(start, end);
}
