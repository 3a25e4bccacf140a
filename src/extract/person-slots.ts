import type { Field } from '../model/article.ts';
import type { Span } from '../model/extraction.ts';
import { isCountry } from './countries.ts';
import { DIVISION, MODIFIERS, STATUS } from './office-words.ts';
import { headKind, organisationShape } from './organisation-shape.ts';
import type { PersonMention } from './person-mention.ts';
import type { Office } from './read-office.ts';
import type { AgencyIdentity } from './scan-agencies.ts';
import type { Token } from './tokenize.ts';

/** What was read around a name while walking over tokens. */
export interface Slots {
  agency: AgencyIdentity | null;
  agencySpan: Span | null;
  gaps: Token[];
}

// So many words back an organisation still belongs to a name; only hostile input has longer parentheses in a row.
const FURTHEST = 120;

/** The organisation that stands before a name, over division words: `KAIST 물리학과 양찬호 교수`. */
export function agencyBefore(tokens: readonly Token[], first: number, slots: Slots, field: Field): void {
  const gaps: Token[] = [];
  for (let at = first - 1; at >= 0 && at > first - FURTHEST && gaps.length <= 3; at--) {
    const token = tokens[at];
    if (token === undefined) return;
    if (token.kind === 'mark') {
      // `광주지검 반부패·강력수사부(부장 …)`
      if (token.text === '·' && gaps.length > 0 && tokens[at - 1]?.kind === 'word') {
        at--;
        continue;
      }
      if (token.text !== ')') return;
      const open = openingOf(tokens, at);
      if (open === null) return;
      at = open;
      continue;
    }
    if (token.kind === 'agency' && token.agency !== null) {
      const next = tokens[at + 1];
      const glued = next?.kind === 'word' && next.glued && at + 1 < first;
      if (glued && !/^(?:의|측|산하|소속)$/.test(next.text)) return;
      if (gaps.some((gap) => !DIVISION.test(gap.text) && !STATUS.has(gap.text))) return;
      slots.agency = token.agency.identity;
      slots.agencySpan = { field, start: token.start, end: token.end };
      return;
    }
    if (token.glued && token.text === '의') continue;
    gaps.unshift(token);
    if (!token.glued && !DIVISION.test(token.text) && !STATUS.has(token.text)) {
      if (gaps.length === 1 && slots.gaps.length === 0) slots.gaps = gaps.slice();
      return;
    }
  }
}

/** A mention of a person whose words run from one token to another, the office among them. */
export function personMention(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: string,
  isFull: boolean,
  isForeign: boolean,
  office: Office,
  slots: Slots,
  field: Field,
  rule: string,
  confidence: number,
): PersonMention {
  const start = tokens[first]?.start ?? office.start;
  const end = last >= office.at ? office.end : (tokens[last]?.end ?? office.end);
  const unknown = slots.agency === null ? unknownIn(slots.gaps, office) : null;
  return {
    field,
    start: Math.min(start, office.start),
    end: Math.max(end, office.end),
    name,
    isFull,
    isForeign,
    title: office.title,
    officeClass: office.officeClass,
    agency: slots.agency,
    agencySpan: slots.agencySpan,
    unknownOrganisation: unknown === null ? null : { field, start: unknown.start, end: unknown.end },
    rule,
    confidence,
  };
}

/** The word in the organisation's place that looks like a name of its own, not like a division or a modifier. */
function unknownIn(gaps: readonly Token[], office: Office): Token | null {
  const candidates = gaps.filter((gap) => !gap.glued && !MODIFIERS.has(gap.text) && !STATUS.has(gap.text));
  const [only] = candidates;
  if (only === undefined || candidates.length > 1 || only.text.length < 2 || isCountry(only.text))
    return null;
  if (/(?:[한는된인할온던]|하는|에서|으로)$/.test(only.text)) return null;
  const isPrivate = office.officeClass === 'COMPANY' || office.officeClass === 'ASSOCIATION';
  if (organisationShape(only.text) !== null || headKind(only.text) !== null) return only;
  if (!isPrivate || DIVISION.test(only.text)) return null;
  return only;
}

/** Index of the bracket that a closing one belongs to, or null. */
export function openingOf(tokens: readonly Token[], close: number): number | null {
  for (let at = close - 1; at >= 0 && close - at < 30; at--) {
    if (tokens[at]?.text === '(') return at;
    if (tokens[at]?.text === ')') return null;
  }
  return null;
}
