import type { Discourse } from './discourse.ts';
import type { JoinedBefore, Speaker, Subject } from './find-subjects.ts';
import { readWordSubject, type WordSubject } from './read-unit.ts';
import type { Unit } from './speech-units.ts';

/** Pronouns, bare titles, bare heads and groups among the words of a sentence. */
export function wordSubjects(
  units: readonly Unit[],
  discourse: Discourse,
  index: number,
  joinedBefore: JoinedBefore,
): Subject[] {
  const found: Subject[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.quote !== null) continue;
    if (unit.glued) {
      const marker = afterQuotedBody(units, at);
      if (marker !== null)
        found.push({ start: unit.start, end: unit.end, marker, speakers: [], rule: 'subject:quoted-body' });
      continue;
    }
    const { isSide } = unit.entry;
    const subject = isSide ? withWordBefore(units, at) : unit.entry.subject;
    if (subject === null) continue;
    const { stem, marker } = subject;
    const add = (speakers: readonly Speaker[], rule: string): void => {
      const before = units[at - 1];
      const start = rule === 'subject:pair' && before !== undefined ? before.start : unit.start;
      found.push({ start, end: unit.end, marker, speakers, rule });
    };
    if (subject.isPronoun) {
      const person = discourse.person(index);
      add(person === null ? [] : [person], 'subject:pronoun');
      continue;
    }
    if (stem === '이들') {
      add(theyOf(discourse, index), 'subject:they');
      continue;
    }
    if (units[at - 1]?.entry.isPair === true) {
      const pair = discourse.pairByTitle(stem);
      add(
        pair.length === 2 ? pair.map((person) => ({ kind: 'person', person, confidence: 0.85 })) : [],
        'subject:pair',
      );
      continue;
    }
    if (stem === '관계자') {
      const before = units[at - 1]?.text ?? '';
      // `한 대형 업체 관계자는`, `설계 업체 관계자는`: some other body of the kind.
      const isOther = isModified(units[at - 2]) || units.slice(Math.max(0, at - 4), at).some(isIndefinite);
      const office = /^(?:이|해당|같은)$/.test(before)
        ? discourse.staffAgency(index)
        : isOther
          ? null
          : discourse.agencyByHead(before, unit.start);
      if (office !== null) {
        add([{ kind: 'agency', agency: office, confidence: 0.9 }], 'subject:staff-by-head');
        continue;
      }
    }
    const agency = subject.isHead ? discourse.agencyByHead(stem, unit.start) : null;
    if (agency !== null && !isModified(units[isSide ? at - 2 : at - 1])) {
      add([{ kind: 'agency', agency, confidence: 0.88 }], 'subject:bare-head');
      continue;
    }
    const person = subject.isTitle ? discourse.personByTitle(stem) : null;
    if (person !== null && !isModified(units[at - 1])) {
      add([{ kind: 'person', person, confidence: 0.85 }], 'subject:bare-title');
      continue;
    }
    const joined = subject.isPlural
      ? [unit, units[at - 1]].flatMap((first) => (first === undefined ? [] : joinedBefore(first.start)))
      : [];
    if (joined.length > 0) {
      add(joined, 'subject:joined-group');
      continue;
    }
    if (subject.isGroup) add([], 'subject:group');
  }
  return found;
}

/** `이들은`: those who have just spoken together. */
function theyOf(discourse: Discourse, index: number): readonly Speaker[] {
  const last = discourse.current(index);
  return last?.spoke && last.distance <= 1 && last.speakers.length > 1 ? last.speakers : [];
}

function isIndefinite(unit: Unit): boolean {
  return unit.quote === null && /^(?:한|어느|다른|또다른|익명의|복수의|일부)$/.test(unit.text);
}

/** `회사 측은`, `청년들 역시`: the word before and this one are one subject. */
function withWordBefore(units: readonly Unit[], at: number): WordSubject | null {
  const before = units[at - 1]?.text ?? '';
  const { text } = units[at] ?? { text: '' };
  return readWordSubject(`${before}${text}`, text.startsWith('역시') ? `${before}는` : text);
}

const BODY =
  /(?:연합|연대|행동|모임|네트워크|포럼|본부|위원회|위|노조|노총|협회|협의회|단체|재단|센터|회|단|당|팀)$/;

/** `‘바른행동’이`: the particle of a subject after a quoted name of a body that nobody knows. */
function afterQuotedBody(units: readonly Unit[], at: number): Subject['marker'] | null {
  const before = units[at - 1];
  if (before?.quote === undefined || before.quote === null || !BODY.test(before.quoted)) return null;
  const particle = /^(?:(은|는|도|측은)|이|가|측이)$/.exec(units[at]?.text ?? '');
  return particle === null ? null : particle[1] === undefined ? 'subject' : 'topic';
}

/** Words that stand before a subject and say nothing of it. */
const OF_TIME =
  /^(?:이날|당시|앞서|이후|최근|현재|오전|오후|오늘|어제|전날|당일|올해|지난해|작년|지난달|한편|특히|아울러|또한|다만|이어|반면|결국)$/;

function isModified(before: Unit | undefined): boolean {
  return (
    before !== undefined &&
    before.quote === null &&
    !OF_TIME.test(before.text) &&
    /^[가-힣A-Za-z]{2,}$/.test(before.text) &&
    !/[은는이가을를의에도로서고며다해]$/.test(before.text)
  );
}
