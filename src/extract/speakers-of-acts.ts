import { byPlace } from './by-place.ts';
import { clauseStart } from './clause-start.ts';
import type { Discourse } from './discourse.ts';
import { type Found, findSpeaker } from './find-speaker.ts';
import type { JoinedBefore, Speaker, Subject } from './find-subjects.ts';
import type { FieldReading } from './read-field.ts';
import type { SpeechAct } from './speech-act.ts';
import type { Unit } from './speech-units.ts';
import type { Sentence } from './split-sentences.ts';
import { wordSubjects } from './word-subjects.ts';

/** A speech act with its speakers; none where the article doesn't tell or names a group. */
export interface AttributedAct {
  readonly direct: boolean;
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly speakers: readonly Speaker[];
  readonly rule: string;
  readonly confidence: number;
}

/** Says who speaks in each act of a sentence, by clause structure and by what the reader has in mind. */
export function speakersOfActs(
  acts: readonly SpeechAct[],
  units: readonly Unit[],
  subjects: readonly Subject[],
  sentence: Sentence,
  index: number,
  reading: FieldReading,
  discourse: Discourse,
  joinedBefore: JoinedBefore,
): AttributedAct[] {
  const outside = [
    ...subjects.filter((subject) => !insideQuote(subject, units)),
    ...wordSubjects(units, discourse, index, joinedBefore),
  ].sort(byPlace);
  const kept = withoutOverlap(outside);
  const result: AttributedAct[] = [];
  let floor = sentence.start;
  let previous: Found | null = null;
  let main: Found | null = null;
  for (let at = 0; at < acts.length; ) {
    const first = acts[at];
    if (first === undefined) break;
    let next = at;
    while (acts[next]?.group === first.group) next++;
    const group = acts.slice(at, next);
    const verbUnit = first.verbUnit === null ? undefined : units[first.verbUnit];
    let inGroup: Found | null = null;
    let start = floor;
    for (const act of group) {
      const found: Found = findSpeaker(
        act,
        kept,
        units,
        start,
        verbUnit,
        inGroup ?? previous,
        act === group.at(-1),
        index,
        discourse,
      );
      inGroup = found;
      if (found.speakers.length > 0 || found.subject !== null) main ??= found;
      const contentStart = act.isQuoted
        ? act.start
        : clauseStart(act, found.subject, start, sentence, reading);
      if (contentStart < act.end && (act.isQuoted || act.end - contentStart >= 6)) {
        const certainty =
          found.confidence * Math.min(...found.speakers.map((speaker) => speaker.confidence), 1);
        result.push({
          direct: act.direct,
          start: contentStart,
          end: act.end,
          verb: act.verb,
          speakers: found.speakers,
          rule: `${act.rule}+${found.rule}`,
          confidence: Math.round((act.direct ? certainty : certainty * 0.95) * 100) / 100,
        });
      }
      start = units[act.unit]?.end ?? start;
    }
    // Words that another one's are an answer to (`…는 김 의원의 지적에 “…”고 답했다`) leave the subject as it was.
    if (first.rule !== 'direct:noun-of-saying') {
      previous = inGroup;
      floor = verbUnit?.end ?? start;
    }
    at = next;
  }
  note(acts.length > 0 ? (previous ?? main) : null, acts.length > 0, kept, units, index, discourse);
  return result;
}

function insideQuote(subject: Subject, units: readonly Unit[]): boolean {
  return units.some(
    (unit) =>
      unit.quote !== null &&
      unit.start < subject.end &&
      subject.start < unit.end &&
      unit.start <= subject.start,
  );
}

function withoutOverlap(subjects: readonly Subject[]): Subject[] {
  const kept: Subject[] = [];
  for (const subject of subjects) {
    const last = kept.at(-1);
    if (last !== undefined && subject.start < last.end) {
      // `근로자위원인 류기섭 한국노총 사무총장은`: of two readings of one name the one with the particle holds.
      if (last.marker === 'bare' && subject.end > last.end && subject.marker !== 'bare') {
        kept[kept.length - 1] = { ...subject, start: last.start };
      }
      continue;
    }
    kept.push(subject);
  }
  return kept;
}

/** Notes whom the next sentence may go on with. */
function note(
  found: Found | null,
  spoke: boolean,
  subjects: readonly Subject[],
  units: readonly Unit[],
  index: number,
  discourse: Discourse,
): void {
  if (spoke) {
    discourse.note(index, found?.subject ?? null, found?.speakers ?? [], true);
    return;
  }
  const lead =
    subjects.find((subject) => subject.marker === 'topic') ??
    subjects.find((subject) => subject.marker === 'subject');
  if (lead === undefined || units.length === 0) return;
  discourse.note(index, lead, lead.speakers, false);
}
