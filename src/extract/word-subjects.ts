import type { Discourse } from './discourse.ts';
import type { JoinedBefore, Speaker, Subject } from './find-subjects.ts';
import { readWordSubject } from './read-unit.ts';
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
    if (unit.quote !== null || unit.glued) continue;
    const { isSide } = unit.entry;
    const subject = isSide
      ? readWordSubject(`${units[at - 1]?.text ?? ''}${unit.text}`, unit.text)
      : unit.entry.subject;
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
      const office = /^(?:이|해당|같은)$/.test(before)
        ? discourse.staffAgency(index)
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

function isModified(before: Unit | undefined): boolean {
  return (
    before !== undefined &&
    before.quote === null &&
    /^[가-힣A-Za-z]{2,}$/.test(before.text) &&
    !/[은는이가을를의에도로서고며다해]$/.test(before.text)
  );
}
