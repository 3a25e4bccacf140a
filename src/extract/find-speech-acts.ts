import type { FieldReading } from './read-field.ts';
import { clause, copularReport, readClauseEnd, reports } from './reported-clause.ts';
import type { ReportingVerb } from './reporting-verb.ts';
import type { Pending, SpeechAct } from './speech-act.ts';
import type { Unit } from './speech-units.ts';
import { isHearsay, readSpokenQuote } from './spoken-quote.ts';

/** `밝힌 바 있다`, `강조한 것으로 전해졌다`: a verb before these is the predicate. */
const PREDICATE = /^(?:바|적이|적도|것으로|것이다|상태다|셈이다)$/;

/** The speech acts of a sentence in order: quotes that are spoken words, and clauses that a verb of saying reports. */
export function findSpeechActs(units: readonly Unit[], reading: FieldReading): SpeechAct[] {
  const acts: SpeechAct[] = [];
  let pending: Pending[] = [];
  let group = 0;
  let floor = 0;
  const close = (
    verb: string,
    form: ReportingVerb['form'],
    verbUnit: number | null,
    hearsay = false,
  ): void => {
    for (const { direct, isQuoted, unit, start, end, rule } of pending) {
      const from = isQuoted ? start : floor;
      acts.push({
        direct,
        isQuoted,
        unit,
        start: from,
        end,
        verb,
        form,
        verbUnit,
        group,
        rule,
        isHearsay: hearsay,
      });
    }
    pending = [];
    floor = 0;
    group++;
  };
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) continue;
    if (unit.quote !== null) {
      const spoken = readSpokenQuote(units, index, reading);
      if (spoken === null) continue;
      if (spoken.noun !== null) {
        pending.push(spoken.pending);
        close(spoken.noun.label, 'adnominal', spoken.noun.unit, isHearsay(units, index, spoken.noun.unit));
        index = spoken.noun.unit;
        floor =
          (/^(?:대해|대하여|관해)/.test(units[index + 1]?.text ?? '') ? units[index + 1] : units[index])
            ?.end ?? 0;
        continue;
      }
      // A reported clause before a quote goes with it only where it waits for the same verb.
      pending = pending.filter((other) => other.isQuoted || other.form === 'myeo');
      pending.push(spoken.pending);
      continue;
    }
    // `입장을 밝혔다고 전했다`: a verb of saying that is itself reported ends a clause.
    const isReported = unit.entry.isReported && pending.every((other) => !other.isQuoted);
    const isTail = unit.glued && units[index - 1]?.quote !== null;
    const { verb: ownVerb, isNarrative } = unit.entry;
    const verb = isTail || isReported ? null : ownVerb;
    if (
      verb !== null &&
      pending.length > 0 &&
      reports(verb, pending, index, PREDICATE.test(units[index + 1]?.text ?? ''))
    ) {
      const last = pending.at(-1);
      if (last !== undefined && !last.isQuoted)
        pending = pending.filter((other) => other.isQuoted || other.form === 'myeo' || other === last);
      close(verb.label, verb.form, index);
      continue;
    }
    // `…를 제시하며 …해야 한다고 강조했다`: what comes before is narrative.
    if (verb !== null && pending.length === 0 && isNarrative && !verb.isLight) floor = unit.end;
    const copular = copularReport(units, index);
    if (copular !== null) {
      pending = [clause(unit, index, 'go', 'reported:copular', unit.end - 1)];
      close(copular.label, 'finite', copular.unit);
      index = copular.unit;
      continue;
    }
    const reported = readClauseEnd(units, index);
    if (reported !== null) {
      pending = pending.filter((other) => other.isQuoted || other.form === 'myeo');
      pending.push(reported);
    }
  }
  pending = pending.filter(
    (other) => other.direct && other.form !== 'object' && other.rule !== 'direct:single-quote',
  );
  if (pending.length > 0) close('하', 'connective', null);
  return acts;
}
