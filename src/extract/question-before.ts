import type { Unit } from './speech-units.ts';

const OVER = /^(?:[가-힣]+(?:하|되|나오|내|지|리|이|받|서)자|묻자|따지자|하자),?$/;

/** Where the words of a question end that a quote answers (`…미칠 것이냐는 질문에 “…”고 답했다`), or null. */
export function questionBefore(units: readonly Unit[], from: number, to: number): number | null {
  const at = units.findLastIndex(
    (unit) =>
      unit.start >= from &&
      unit.end <= to &&
      unit.quote === null &&
      /^(?:질문|물음|질의|지적|비판|의혹|주장|우려|요구)(?:에|에는|에도|엔|에게|에서)?,?$/.test(unit.text),
  );
  const before = units[at - 1];
  const isQuestion = at >= 0 && before !== undefined && /(?:냐|다|라|자|지|가|까)는$/.test(before.text);
  // `의원들이 사업비를 묻자 “…”고 했다`: the clause before is over, and so is its subject.
  const asked = units.findLast(
    (unit) => unit.start >= from && unit.end <= to && unit.quote === null && OVER.test(unit.text),
  );
  const end = isQuestion ? (units[at]?.end ?? null) : null;
  return asked !== undefined && asked.end > (end ?? 0) ? asked.end : end;
}
