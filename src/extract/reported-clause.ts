import type { ReportingVerb } from './reporting-verb.ts';
import type { Pending } from './speech-act.ts';
import type { Unit } from './speech-units.ts';

const FORECAST = new Set([
  '설명',
  '전망',
  '예상',
  '예측',
  '관측',
  '내다보',
  '분석',
  '판단',
  '추정',
  '평가',
  '진단',
]);
/** Nouns that a reported clause stands before: `…겠다는 뜻을 밝혔다`, `…다는 취지로 해명했다`. */
const CONTENT_NOUN =
  /^(?:뜻|입장|의사|의지|의견|취지|견해|생각|각오|포부|비전|구상|점|방침|주장|지적|설명|해명|판단|분석|전망|우려|비판|평가|반응|메시지|내용|사실|결론|소신|원칙|인식|논리|이유|조언|계획|목표|답변|대답|답|말|다짐|약속|당부|경고|소감|소회)(?:을|를|으로|로|도|만|까지|과 함께)$/;
const LONGEST_GAP = 7;

/**
 * Whether a verb reports what waits: light verbs only what stands right before them, objects only their own verb, and a
 * verb before a noun only where that noun makes it a predicate (`밝힌 바 있다`).
 */
export function reports(
  verb: ReportingVerb,
  pending: readonly Pending[],
  index: number,
  isPredicate = false,
): boolean {
  const last = pending.at(-1);
  if (last === undefined) return false;
  const gap = index - last.unit - 1;
  if (last.isQuoted && last.form !== 'object') return !verb.isLight || gap <= 5;
  if (last.form === 'forecast') return FORECAST.has(verb.label) && gap <= 2;
  if (last.form === 'bare-noun') return !verb.isLight && gap <= 2;
  if (last.form === 'noun' || last.form === 'object') return !verb.isLight && gap <= 3;
  if (last.form === 'ra') return gap <= 1;
  if (verb.isLight) return last.form === 'go' && gap <= 3;
  return gap <= LONGEST_GAP && (verb.form !== 'adnominal' || isPredicate) && verb.label !== '기대';
}

const COPULAR =
  /^(설명|주장|지적|분석|진단|전언|평가|판단|해명|비판|반박|제언|조언|얘기|이야기)(?:이다|이었다|였다|입니다|이라고)/;

/** `…는 게 인천시의 설명이다`, `…다는 설명이다`. */
export function copularReport(
  units: readonly Unit[],
  index: number,
): { readonly label: string; readonly unit: number } | null {
  const unit = units[index];
  if (unit === undefined || !unit.entry.isCopularLead) return null;
  const next = COPULAR.exec(units[index + 1]?.text ?? '');
  if (next?.[1] !== undefined) return { label: next[1], unit: index + 1 };
  if (!/^(?:게|것이|점이)$/.test(units[index + 1]?.text ?? '')) return null;
  for (let at = index + 2; at <= index + 9 && at < units.length; at++) {
    const found =
      /^(설명|주장|지적|분석|진단|전언|평가|판단|해명|시각|의견|견해|논리|얘기|이야기|반박|비판|제언|조언|전망|생각|예상|관측|당부|경고|우려|반응|해석)(?:이다|다|이었다|였다|입니다|이라고)/.exec(
        units[at]?.text ?? '',
      );
    if (found?.[1] !== undefined) return { label: found[1], unit: at };
  }
  return null;
}

/** The clause that a word ends, if a verb of saying may report it. */
export function readClauseEnd(units: readonly Unit[], index: number): Pending | null {
  const unit = units[index];
  if (unit === undefined) return null;
  if (unit.glued) return quotedEnd(units, index);
  const { clauseEnd } = unit.entry;
  if (clauseEnd === null) return null;
  const { rule, length } = clauseEnd;
  let { form } = clauseEnd;
  if (form === 'danun') {
    if (![1, 2, 3].some((step) => CONTENT_NOUN.test(units[index + step]?.text ?? ''))) return null;
    form = 'noun';
  }
  return clause(unit, index, form, rule, unit.start + length);
}

/** `이번 사업이 ‘선택이 아닌 필수’라고`: a clause whose last words stand in marks, or before a bracket. */
function quotedEnd(units: readonly Unit[], index: number): Pending | null {
  const unit = units[index];
  const marked = units[index - 1]?.quote;
  if (unit === undefined || marked === null || marked === undefined || marked.kind === 'double') return null;
  const ending = /^(이?라)(고도?|며|면서),?$/.exec(unit.text);
  if (ending?.[1] === undefined) return null;
  const form = ending[2]?.startsWith('고') === true ? 'go' : 'myeo';
  return clause(unit, index, form, 'reported:clause', unit.start + ending[1].length);
}

/** A reported clause that ends in a unit. */
export function clause(unit: Unit, index: number, form: Pending['form'], rule: string, end: number): Pending {
  return { direct: false, isQuoted: false, unit: index, start: unit.start, end, form, rule };
}
