import type { Subject } from './find-subjects.ts';
import type { Unit } from './speech-units.ts';
import { formOf } from './word-form.ts';

/**
 * `총리실은 자료에서 김 총리가 “…”고 밝혔다`: the topic of a sentence has its verb, so it speaks, and the subject behind
 * it belongs to what is said; unless a clause ends between them (`총리실은 … 요청했고, 김 총리가`).
 */
export function rulingTopic(
  candidates: readonly Subject[],
  near: Subject,
  units: readonly Unit[],
): Subject | null {
  const topic = candidates.findLast((subject) => subject.marker === 'topic' && subject.end <= near.start);
  if (topic === undefined) return null;
  const isOver = units.some(
    (unit) =>
      unit.start >= topic.end &&
      unit.end <= near.start &&
      (unit.quote !== null || formOf(unit.text.replace(/,$/, '')).form === 'verbal'),
  );
  return isOver ? null : topic;
}
