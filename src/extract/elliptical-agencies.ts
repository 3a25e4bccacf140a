import type { AgencyRegistry } from '../lexicon/agency-registry.ts';
import { headKind } from './organisation-shape.ts';
import type { FieldReading } from './read-field.ts';
import type { AgencyMention, Identify } from './scan-agencies.ts';

const SHARED_ENDING =
  /(?:은행|증권|카드|위원회|교육청|경찰청|공사|공단|병원|대학교|지검|지법|[부처청대시군구])$/;
/** Endings of which a listed stem makes a name even where no registry has it. */
const OPEN_ENDING = /^(?:은행|증권|카드)$/;

/** `교육·법무·행정안전부` names three ministries: the words before the dots share the last one's ending. */
export function ellipticalBefore(
  reading: FieldReading,
  mention: AgencyMention,
  agencies: AgencyRegistry,
  asOf: string,
  identify: Identify,
): AgencyMention[] {
  const ending = SHARED_ENDING.exec(mention.surface)?.[0];
  if (ending === undefined) return [];
  const found: AgencyMention[] = [];
  let at = mention.start;
  while (at > 1 && reading.folded.charAt(at - 1) === '·') {
    let start = at - 1;
    while (start > 0 && /[가-힣A-Z]/.test(reading.folded.charAt(start - 1))) start--;
    const word = reading.folded.slice(start, at - 1);
    if (word.length < 1 || word.endsWith(ending)) break;
    const agency = agencies.find(word + ending, asOf)[0];
    // `보성축협·광주은행`: what is an organisation by its own ending shares none.
    if (agency === undefined && !(OPEN_ENDING.test(ending) && word.length >= 2 && headKind(word) === null))
      break;
    const own = agencies.find(word, asOf)[0];
    if (own !== undefined && own.kind === agency?.kind && own.key !== agency.key) break;
    found.push({
      field: reading.field,
      start,
      end: at - 1,
      surface: reading.text.slice(start, at - 1),
      identity:
        agency === undefined
          ? identify(word + ending, mention.identity.kind, null)
          : identify(agency.name, agency.kind, agency.key),
      rule: 'agency:elliptical-list',
      confidence: agency === undefined ? 0.75 : 0.92,
      inOffice: false,
    });
    at = start;
  }
  return found;
}
