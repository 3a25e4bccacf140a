import { fieldText } from './article.ts';
import type { ExtractedArticle, Support } from './extraction.ts';

/** What is claimed of an article: an item of the extraction, or how two items belong together. */
export type ClaimKind =
  | 'official'
  | 'agency'
  | 'alias'
  | 'program'
  | 'runs'
  | 'event'
  | 'hosts'
  | 'took part'
  | 'attended'
  | 'topic'
  | 'statement';

/** One claim with the rule that made it and the words that it was read from. */
export interface ExplainedClaim extends Support {
  readonly kind: ClaimKind;
  readonly claim: string;
  /** `field.slice(start, end)`. */
  readonly words: string;
  /** What stands around them in the same paragraph, up to some forty characters. */
  readonly before: string;
  readonly after: string;
}

const AROUND = 40;

/** Everything that was read out of an article, in the order of the extraction, each with why. */
export function explainExtraction({ article, extraction }: ExtractedArticle): ExplainedClaim[] {
  const claims: ExplainedClaim[] = [];
  const add = (kind: ClaimKind, claim: string, support: Support): void => {
    const { field, start, end, rule, confidence } = support;
    const text = fieldText(article, field);
    const lead = text.slice(Math.max(0, start - AROUND), start);
    const tail = text.slice(end, end + AROUND);
    claims.push({
      kind,
      claim,
      rule,
      confidence,
      field,
      start,
      end,
      words: text.slice(start, end),
      before: lead.slice(lead.lastIndexOf('\n') + 1),
      after: tail.split('\n')[0] ?? '',
    });
  };
  const { officials, agencies, programs, events, topics, statements } = extraction;
  for (const { name, title, agency, support } of officials)
    add('official', [name, title, agency === null ? '' : `(${agency})`].filter(Boolean).join(' '), support);
  for (const { name, kind, support, introduced } of agencies) {
    add('agency', `${name} (${kind})`, support);
    for (const { alias, support: own } of introduced) add('alias', `${alias} = ${name}`, own);
  }
  for (const { name, support, agency, agencySupport } of programs) {
    add('program', name, support);
    if (agency !== null && agencySupport !== null) add('runs', `${agency} → ${name}`, agencySupport);
  }
  for (const event of events) {
    const { name, date, place, support } = event;
    add('event', [name, date, place].filter((part) => part !== null).join(', '), support);
    for (const [kind, names, supports] of [
      ['hosts', event.hosts, event.hostSupports],
      ['took part', event.participants, event.participantSupports],
      ['attended', event.attendees, event.attendeeSupports],
    ] as const) {
      for (const [index, own] of supports.entries()) add(kind, `${names[index] ?? ''} → ${name}`, own);
    }
  }
  for (const { name, support } of topics) add('topic', name, support);
  for (const { speaker, verb, topics: about, start, end, rule, confidence } of statements)
    add('statement', `${speaker}: ${verb}${about.length === 0 ? '' : ` (${about.join(', ')})`}`, {
      field: 'body',
      start,
      end,
      rule,
      confidence,
    });
  return claims;
}
