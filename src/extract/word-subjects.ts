import type { Discourse } from './discourse.ts';
import type { JoinedBefore, Speaker, Subject } from './find-subjects.ts';
import { isGroupWord } from './group-words.ts';
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
    const isSide = /^측(?:은|이|도),?$/.test(unit.text);
    const match = /^(.+?)(은|는|이|가|도|께서|께서는|측은|측이|역시)(,?)$/.exec(
      isSide ? `${units[at - 1]?.text ?? ''}${unit.text}` : unit.text,
    );
    const stem = match?.[1];
    if (match === null || stem === undefined) continue;
    const marker = /^(?:은|는|도|께서는|측은|역시)$/.test(match[2] ?? '') ? 'topic' : 'subject';
    const add = (speakers: readonly Speaker[], rule: string): void => {
      const before = units[at - 1];
      const start = rule === 'subject:pair' && before !== undefined ? before.start : unit.start;
      found.push({ start, end: unit.end, marker, speakers, rule });
    };
    if (/^(?:그|그녀)$/.test(stem)) {
      const person = discourse.person(index);
      add(person === null ? [] : [person], 'subject:pronoun');
      continue;
    }
    if (/^(?:양|두)$/.test(units[at - 1]?.text ?? '')) {
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
    const agency = discourse.agencyByHead(stem, unit.start);
    if (agency !== null && !isModified(units[isSide ? at - 2 : at - 1])) {
      add([{ kind: 'agency', agency, confidence: 0.88 }], 'subject:bare-head');
      continue;
    }
    const person =
      /(?:장관|차관|위원장|시장|지사|총리|대통령|의장|청장|원장|회장|사장|총장|군수|구청장|교육감|대표|이사장|총재|국장|실장|과장|본부장|소장|교수|박사)$/.test(
        stem,
      )
        ? discourse.personByTitle(stem)
        : null;
    if (person !== null && !isModified(units[at - 1])) {
      add([{ kind: 'person', person, confidence: 0.85 }], 'subject:bare-title');
      continue;
    }
    const joined = /들$/.test(stem)
      ? [unit, units[at - 1]].flatMap((first) => (first === undefined ? [] : joinedBefore(first.start)))
      : [];
    if (joined.length > 0) {
      add(joined, 'subject:joined-group');
      continue;
    }
    if (
      isGroupWord(unit.text) ||
      /^(?:현장|일각|업계|학계|정치권|시장|지역|노동계|재계|의료계|온라인)에서[는도],?$/.test(unit.text)
    ) {
      add([], 'subject:group');
    }
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
