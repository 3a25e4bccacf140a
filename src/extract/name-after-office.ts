import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Field } from '../model/article.ts';
import { isActingMark, readTitle } from './office-title.ts';
import type { PersonMention } from './person-mention.ts';
import { type NameReading, readNameWithParticle } from './person-name.ts';
import { agencyBefore, type Slots } from './person-slots.ts';
import type { Office } from './read-office.ts';
import type { Token } from './tokenize.ts';

/** TITLE NAME: `(장관 김영훈)`, `산업부 장관 문승욱은`, `위원장인 유재준`, `환경부 차관을 지낸 박서준`. */
export function nameAfterOffice(
  tokens: readonly Token[],
  office: Office,
  field: Field,
  lexicon: Lexicon,
): PersonMention | null {
  const past = wordsOfPast(tokens, office);
  if (office.group !== '' || (past === 0 && !/^(?:인|이자)?$/.test(office.particle))) return null;
  const token = tokens[office.at + past + 1];
  if (token === undefined || token.kind !== 'word' || token.glued) return null;
  const isBracketed = tokens[office.first - 1]?.text === '(';
  const acting =
    isBracketed && isActingMark(office.title) ? officeBefore(tokens, office.first - 2, lexicon) : null;
  const name =
    readNameWithParticle(token.text, lexicon) ??
    (isBracketed ? readBracketedName(token.text, lexicon) : null);
  const closes = /^[),]$/.test(tokens[office.at + past + 2]?.text ?? '');
  if (name === null || (name.strength !== 'usual' && !closes)) return null;
  const slots: Slots = { agency: office.agency, agencySpan: office.agencySpan, gaps: [] };
  const next = tokens[office.at + 2];
  if (
    !isBracketed &&
    past === 0 &&
    office.particle === '' &&
    next !== undefined &&
    next.kind === 'word' &&
    readTitle(next.text, lexicon) !== null
  )
    return null;
  if (slots.agency === null) {
    const first = acting !== null ? office.first - 2 : isBracketed ? office.first - 1 : office.first;
    agencyBefore(tokens, first, slots, field);
  }
  if (
    !isBracketed &&
    slots.agency === null &&
    (past > 0 || (office.particle === '' && !/^(?:은|는|이|가|도|께서)$/.test(name.particle)))
  )
    return null;
  if (!isBracketed && /[자인]$/.test(name.name) && lexicon.nameStops.has(name.name.slice(0, -1))) return null;
  const end = token.end - name.particle.length;
  const start = acting?.start ?? (isBracketed ? office.start : (slots.agencySpan?.start ?? office.start));
  return {
    field,
    start: Math.min(office.start, start),
    end: acting === null ? end : end + 1,
    name: name.name,
    isFull: true,
    isForeign: false,
    title: acting?.title ?? office.title,
    officeClass: acting?.officeClass ?? office.officeClass,
    agency: slots.agency,
    agencySpan: slots.agencySpan,
    unknownOrganisation: null,
    rule: isBracketed ? 'person:bracketed-office' : ruleOf(office, past),
    confidence: isBracketed ? 0.97 : 0.9,
  };
}

function ruleOf({ particle }: Office, past: number): string {
  if (past > 0) return 'person:former-office';
  return particle === '' ? 'person:title-name' : 'person:title-in-name';
}

/** How many words tell that the office was held before the name: `차관을 지낸`, `차관 출신의`. */
function wordsOfPast(tokens: readonly Token[], { at, particle }: Office): number {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.kind !== 'word' || next.glued) return 0;
  if (particle === '') return /^출신(?:인|의)?$/.test(next.text) ? 1 : 0;
  if (!/^[을를]$/.test(particle)) return 0;
  if (/^(?:지낸|역임한|맡은|맡았던|거친)$/.test(next.text)) return 1;
  return (next.text === '맡고' || next.text === '겸하고') && after?.text === '있는' ? 2 : 0;
}

/** `생활안전교통국장(직무대리 이서영)`: the title that the one in brackets acts in. */
function officeBefore(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const token = tokens[at];
  const title = token?.kind === 'word' ? readTitle(token.text, lexicon) : null;
  return token === undefined || title === null || title.particle !== ''
    ? null
    : { title: title.title, officeClass: title.officeClass, start: token.start };
}

/** After a title in brackets any word with a surname is a name, whatever else it may mean. */
function readBracketedName(word: string, lexicon: Lexicon): NameReading | null {
  const surname = word.slice(0, 1);
  if (!/^[가-힣]{3}$/.test(word) || !lexicon.surnames.has(surname)) return null;
  return { name: word, surname, particle: '', strength: 'odd' };
}
