import type { Field } from '../model/article.ts';
import type { PersonMention } from './person-mention.ts';
import { agencyBefore, type Slots } from './person-slots.ts';
import type { Office } from './read-office.ts';
import type { Token } from './tokenize.ts';

/** A mention of a person by another office than the first, with the organisation before that office. */
export function secondOffice(
  person: PersonMention,
  office: Office,
  tokens: readonly Token[],
  field: Field,
): PersonMention {
  const slots: Slots = { agency: office.agency, agencySpan: office.agencySpan, gaps: [] };
  if (slots.agency === null) agencyBefore(tokens, office.first, slots, field);
  return {
    ...person,
    end: office.end,
    title: office.title,
    officeClass: office.officeClass,
    agency: slots.agency,
    agencySpan: slots.agencySpan,
    rule: 'person:second-office',
    confidence: 0.9,
  };
}
