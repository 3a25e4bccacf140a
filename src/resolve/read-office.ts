import type { Office, OfficeClass } from '../lexicon/office.ts';

/** The titles that the lexicon knows, by their text. */
export type Offices = ReadonlyMap<string, Office>;

/** A title taken apart. */
export interface OfficeReading {
  /** The title without `제` before a number and what `tense` says (`제1차관` is `1차관`), words apart by one blank. */
  readonly words: string;
  /** The same without blanks. */
  readonly base: string;
  /** The known title that it ends in (`국장` of `무역투자국장`), else the base. */
  readonly head: string;
  /** What stands before the head (`무역투자`), or nothing. */
  readonly modifier: string;
  readonly class: OfficeClass | null;
  /** Held; no longer held (`전 장관`); to come (`장관 후보자`); held for another (`장관 직무대행`). */
  readonly tense: 'HELD' | 'FORMER' | 'COMING' | 'ACTING';
}

const COMING = /\s?(?:예비\s?후보|후보자?|내정자|지명자|당선[인자]|예정자)$/u;
const ACTING = /\s?(?:직무대행|권한대행|직무대리|대행|대리)$/u;
const FORMER = /^(?:전임 |전직 |전 |前 ?)/u;

/** Takes a title apart; one that the lexicon doesn't know is its own head and has no class. */
export function readOffice(title: string, offices: Offices): OfficeReading {
  const written = title
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/제\s?(?=\d)/gu, '')
    .trim();
  const past = written.replace(FORMER, '');
  if (past !== written) return { ...splitTitle(past, offices), tense: 'FORMER' };
  // `전장관` is a former minister, `전무` is no former 무.
  if (written.startsWith('전') && !offices.has(written) && offices.has(written.slice(1))) {
    return { ...splitTitle(written.slice(1), offices), tense: 'FORMER' };
  }
  const coming = written.replace(COMING, '');
  if (coming !== written && coming !== '') return { ...splitTitle(coming, offices), tense: 'COMING' };
  const acting = written.replace(ACTING, '');
  // `대리` alone is a company's rank, and `대사대리` a diplomat's.
  if (acting !== written && acting !== '' && acting !== '대사') {
    return { ...splitTitle(acting, offices), tense: 'ACTING' };
  }
  return { ...splitTitle(written, offices), tense: 'HELD' };
}

function splitTitle(words: string, offices: Offices): Omit<OfficeReading, 'tense'> {
  const base = words.replaceAll(' ', '');
  const whole = offices.get(words) ?? offices.get(base);
  if (whole !== undefined) return { words, base, head: base, modifier: '', class: whole.class };
  // A title's last word is its head, though more of it would make one too: `경제학부 교수` is no `부교수`.
  const lastWord = words.slice(words.lastIndexOf(' ') + 1);
  for (let start = base.length - lastWord.length; start < base.length; start++) {
    const head = base.slice(start);
    const office = offices.get(head);
    if (office?.isSuffix !== true) continue;
    return { words, base, head, modifier: base.slice(0, start), class: office.class };
  }
  return { words, base, head: base, modifier: '', class: null };
}
