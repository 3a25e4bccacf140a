import type { ArticleContext } from './article-context.ts';
import { byPlace } from './by-place.ts';
import { createTaken } from './overlap.ts';
import type { Person, ResolvedMention, ResolvedPeople } from './resolve-people.ts';
import type { AgencyIdentity, AgencyMention } from './scan-agencies.ts';

/** Who may have said something. */
export type Speaker =
  | { readonly kind: 'person'; readonly person: Person; readonly confidence: number }
  | { readonly kind: 'agency'; readonly agency: AgencyIdentity; readonly confidence: number };

/** A word in the body that is the subject of some verb, with who is meant by it. */
export interface Subject {
  readonly start: number;
  /** Where its phrase ends, particle and comma included. */
  readonly end: number;
  readonly marker: 'topic' | 'subject' | 'place' | 'bare' | 'genitive' | 'from';
  /** Who is meant; several where names are joined; none for a group or someone unnamed. */
  readonly speakers: readonly Speaker[];
  readonly rule: string;
}

const TOPIC = /^\s?(?:은|는|도|께서는|께서도|측은|측도|측에서는|역시)(?=[\s,"'“‘]|$)/;
const SUBJECT = /^\s?(?:이|가|께서|측이|측에서)(?=[\s,"'“‘]|$)/;
const PLACE = /^(?:에서|에서는|에선)(?=[\s,]|$)/;
const GENITIVE = /^(?:의)(?=\s)/;
const FROM = /^(?:으로부터|로부터|에게서|에)(?=\s)/;
/** A part of an organisation behind its name (`감사관실`, `공공범죄수사대`). */
const PART =
  '[가-힣A-Za-z0-9·]{0,14}(?:부|과|국|실|팀|단|대|계|소|반|센터|지부|지회|지점|지사|담당관|사무소|위원회)';
const STAFF = new RegExp(
  `^(?:의)?(?:\\s${PART}){0,2}\\s?(?:측|한|고위|핵심|담당|공보|정책|실무|해당|사업|현장|홍보|다른|또 다른|익명의)?\\s?(?:한\\s|고위\\s|핵심\\s|담당\\s)?(?:관계자|담당자|당국자|대변인|공보관|대변인실|고위 관료)(?=[은는이가도의,\\s])`,
);
const DIVISION = new RegExp(`^(?:\\s${PART}){1,2}(?:\\([^()]{0,60}\\))?(?=[은는도](?:\\s|$))`);
const SIDE = /^\s?측(?=[은는이가도의,\s])/;
/** `등은`, `등 시민단체들은`, `등 3개 단체는`: more of the kind that go unnamed. */
const AND_OTHERS =
  /^\s?등(?:\s(?:[가-힣]{2,8}\s)?[가-힣]{0,4}(?:단체|외신|정당|기관|의원|업체|노조|인사|위원|교수)(?:들)?|\s?\d+여?(?:개|명|곳)\s?[가-힣]{0,8}?)?(?=[은는이도](?:[\s,]|$))/;
const BRACKET = /^\s?(?:\([^()]{0,80}\)|\[[^[\]]{0,60}\])/;
const JOINED = /^\s?(?:\([^()]{0,80}\))?\s?(?:와|과|·|,|및|그리고)\s?$/;

/** Every subject phrase of the body, by where it starts. */
export function findSubjects(
  context: ArticleContext,
  resolved: ResolvedPeople,
): { readonly subjects: readonly Subject[]; readonly joinedBefore: JoinedBefore } {
  const { folded } = context.body;
  const people = resolved.mentions.filter((mention) => mention.field === 'body');
  const isPerson = createTaken(folded.length, people);
  const agencies = (context.agencies.byField.get('body') ?? []).filter(
    (agency) => !agency.inOffice && !isPerson(agency.start, agency.end),
  );
  const named = [
    ...withOneEnd(people).map(({ first, all }) => {
      const subject = namedSubject(folded, first.start, first.end, personSpeaker(first), 'subject:person');
      return subject === null || all.length === 1
        ? subject
        : { ...subject, speakers: all.map(personSpeaker) };
    }),
    ...agencies.map((mention) =>
      namedSubject(folded, mention.start, mention.end, agencySpeaker(mention), 'subject:agency'),
    ),
  ].flatMap((subject) => subject ?? []);
  named.sort(byPlace);
  const joined = createJoinedBefore(
    [...people.map(spanWith(personSpeaker)), ...agencies.map(spanWith(agencySpeaker))],
    folded,
  );
  const subjects = named.map((subject) => {
    if (subject.marker !== 'topic' && subject.marker !== 'subject') return subject;
    const { start, speakers } = joined(subject.start);
    const others = speakers.filter((speaker) =>
      subject.speakers.every((own) => nameOf(own) !== nameOf(speaker)),
    );
    if (others.length === 0) return subject;
    return { ...subject, start, speakers: [...others, ...subject.speakers], rule: 'subject:joined' };
  });
  return { subjects, joinedBefore: (start) => joined(start).speakers };
}

/** `정희용·김영호 의원은`: people who share one office, and with it the end of their mention. */
function withOneEnd(
  people: readonly ResolvedMention[],
): { readonly first: ResolvedMention; readonly all: readonly ResolvedMention[] }[] {
  const groups = new Map<number, ResolvedMention[]>();
  for (const mention of people) {
    const known = groups.get(mention.end);
    if (known === undefined) groups.set(mention.end, [mention]);
    else if (known.every(({ person }) => person !== mention.person)) known.push(mention);
  }
  return [...groups.values()].flatMap((all) => {
    const first = all.reduce((a, b) => (b.start < a.start ? b : a));
    return [{ first, all }];
  });
}

function spanWith<T extends { readonly start: number; readonly end: number }>(
  speaker: (mention: T) => Speaker,
) {
  return (mention: T) => ({ start: mention.start, end: mention.end, speaker: speaker(mention) });
}

function personSpeaker(mention: ResolvedMention): Speaker {
  return { kind: 'person', person: mention.person, confidence: mention.confidence };
}

function agencySpeaker(mention: AgencyMention): Speaker {
  return { kind: 'agency', agency: mention.identity, confidence: mention.confidence };
}

function namedSubject(
  folded: string,
  start: number,
  end: number,
  speaker: Speaker,
  rule: string,
): Subject | null {
  let at = end;
  let own = rule;
  const bracket = BRACKET.exec(folded.slice(at, at + 90));
  if (bracket !== null) at += bracket[0].length;
  if (speaker.kind === 'agency') {
    const staff = STAFF.exec(folded.slice(at, at + 60)) ?? SIDE.exec(folded.slice(at, at + 8));
    const division = staff === null && bracket === null ? DIVISION.exec(folded.slice(at, at + 90)) : null;
    if (staff !== null) {
      at += staff[0].length;
      own = 'subject:staff-of-agency';
    } else if (division !== null) {
      at += division[0].length;
      own = 'subject:division-of-agency';
    }
  } else {
    const group = /^(?:팀|측|\s측)(?=[은는이가도의])/.exec(folded.slice(at, at + 4));
    if (group !== null) {
      at += group[0].length;
      own = 'subject:team-of-person';
    } else if (/^\s?(?:연구팀|연구진)/.test(folded.slice(at, at + 6))) return null;
  }
  const others = AND_OTHERS.exec(folded.slice(at, at + 40));
  if (others !== null) at += others[0].length;
  else if (speaker.kind === 'person' && /^\s?등/.test(folded.slice(at, at + 2))) return null;
  const rest = folded.slice(at, at + 12);
  for (const [marker, pattern] of [
    ['topic', TOPIC],
    ['subject', SUBJECT],
    ['place', PLACE],
    ['genitive', GENITIVE],
    ['from', FROM],
  ] as const) {
    const found = pattern.exec(rest);
    // `조달청에 “…”는 뜻을 밝혔다`: whom words are sent to, where `의원에 지적` is a slip for `의원의`.
    if (found === null || (speaker.kind === 'agency' && found[0] === '에')) continue;
    let stop = at + found[0].length;
    if (folded.charAt(stop) === ',') stop++;
    return { start, end: stop, marker, speakers: [speaker], rule: own };
  }
  if (/^(?:,|\s|$|"|:\s?")/.test(rest))
    return { start, end: at, marker: 'bare', speakers: [speaker], rule: own };
  return null;
}

/** The organisations and people that are joined to a word that starts here (`A, B와 기업들은`). */
export type JoinedBefore = (start: number) => readonly Speaker[];

/** Reads back from a subject over `와`, `·` and commas: `A와 B는`, `A, B와 기업들은`. */
function createJoinedBefore(
  mentions: readonly { readonly start: number; readonly end: number; readonly speaker: Speaker }[],
  folded: string,
): (start: number) => { readonly start: number; readonly speakers: readonly Speaker[] } {
  const byEnd = mentions
    .filter(({ end }) => !/^\s?\)/.test(folded.slice(end, end + 2)))
    .sort((a, b) => a.end - b.end || b.start - a.start);
  return (from) => {
    let start = from;
    const speakers: Speaker[] = [];
    for (let index = lastAtMost(byEnd, start); index >= 0 && speakers.length < 6; index--) {
      const mention = byEnd[index];
      if (mention === undefined || start - mention.end > 90) break;
      if (mention.end > start) continue;
      if (!JOINED.test(folded.slice(mention.end, start))) break;
      if (speakers.some((speaker) => nameOf(speaker) === nameOf(mention.speaker))) break;
      speakers.unshift(mention.speaker);
      start = mention.start;
    }
    return { start, speakers };
  };
}

function lastAtMost(byEnd: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = byEnd.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byEnd[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The name under which a speaker is printed. */
export function nameOf(speaker: Speaker): string {
  return speaker.kind === 'person' ? speaker.person.name : speaker.agency.name;
}
