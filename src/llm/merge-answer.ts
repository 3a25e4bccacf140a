import type { ExtractedArticle, ExtractedStatement, Extraction, Span, Support } from '../model/extraction.ts';
import type { TextLocator } from './locate-text.ts';
import type { ModelAnswer } from './model-answer.ts';

/** What of a model's answer could be used, and why the rest could not. */
export interface Merged {
  readonly extraction: Extraction;
  readonly problems: readonly string[];
}

const RULE = 'language-model';
/** A model can't be checked for who said something, only for the words; so less sure than any rule. */
const CONFIDENCE = 0.6;
/** A clause of fewer characters is no statement. */
const LEAST_STATEMENT = 8;

/**
 * The rules' extraction with what a model adds to it. Officials, agencies and quotations are the rules' alone; of the
 * model's programs, events and reported statements those are taken whose words stand in the article, whose speaker the
 * rules know, and that the rules don't have already.
 */
export function mergeAnswer(
  { article, extraction }: ExtractedArticle,
  answer: ModelAnswer,
  locator: TextLocator,
): Merged {
  const problems: string[] = [];
  const located = (kind: string, name: string): readonly Span[] => {
    const places = locator.locateAll(name);
    if (places.length === 0)
      problems.push(`the ${kind} ${JSON.stringify(name)} doesn't stand in the article`);
    return places;
  };
  const agencyNames = new Map(
    extraction.agencies.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((form) => [form, name] as const),
    ),
  );
  const programs = answer.programs.flatMap(({ name, aliases, agency }) => {
    const places = located('program', name);
    const [first] = places;
    if (first === undefined || isKnown(name, extraction.programs)) return [];
    const support = supportOf(first);
    const runner = agencyNames.get(agency ?? '') ?? null;
    return [
      {
        ...{
          name: textAt(article, first),
          aliases: aliases.filter((alias) => locator.locate(alias) !== null),
        },
        ...{ agency: runner, agencySupport: runner === null ? null : support, support, mentions: places },
      },
    ];
  });
  const events = answer.events.flatMap(({ name, aliases }) => {
    const places = located('event', name);
    const [first] = places;
    if (first === undefined || isKnown(name, extraction.events)) return [];
    return [
      {
        ...{
          name: textAt(article, first),
          aliases: aliases.filter((alias) => locator.locate(alias) !== null),
        },
        ...{
          date: null,
          place: null,
          hosts: [],
          hostSupports: [],
          participants: [],
          participantSupports: [],
        },
        ...{ attendees: [], attendeeSupports: [], support: supportOf(first), mentions: places },
      },
    ];
  });
  const statements: ExtractedStatement[] = [];
  for (const { speaker, text, verb } of answer.statements) {
    const place = located('statement', text).find(({ field }) => field === 'body');
    if (place === undefined || place.end - place.start < LEAST_STATEMENT) continue;
    const known = speakerNamed(speaker, extraction, agencyNames);
    if (known === null) problems.push(`${JSON.stringify(speaker)} is none of the speakers`);
    else if (![...extraction.statements, ...statements].some((other) => overlaps(other, place))) {
      statements.push({
        ...known,
        ...{ direct: false, text: textAt(article, place), start: place.start, end: place.end, verb },
        ...{ topics: [], event: null, rule: RULE, confidence: CONFIDENCE },
      });
    }
  }
  return {
    extraction: {
      ...extraction,
      programs: [...extraction.programs, ...programs],
      events: [...extraction.events, ...events],
      statements: [...extraction.statements, ...statements].sort((a, b) => a.start - b.start),
    },
    problems,
  };
}

function speakerNamed(
  speaker: string,
  { officials }: Extraction,
  agencyNames: ReadonlyMap<string, string>,
): Pick<ExtractedStatement, 'speaker' | 'speakerType'> | null {
  if (officials.some(({ name }) => name === speaker)) return { speaker, speakerType: 'Official' };
  const agency = agencyNames.get(speaker);
  return agency === undefined ? null : { speaker: agency, speakerType: 'Agency' };
}

function isKnown(
  name: string,
  items: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): boolean {
  const folded = squeeze(name);
  return items.some((item) =>
    [item.name, ...item.aliases].some(
      (form) => squeeze(form).includes(folded) || folded.includes(squeeze(form)),
    ),
  );
}

function squeeze(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
}

function overlaps(one: { readonly start: number; readonly end: number }, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function supportOf({ field, start, end }: Span): Support {
  return { field, start, end, rule: RULE, confidence: CONFIDENCE };
}

function textAt(article: ExtractedArticle['article'], { field, start, end }: Span): string {
  return (article[field] ?? '').slice(start, end);
}
