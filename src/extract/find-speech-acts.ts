import type { FieldReading } from './read-field.ts';
import { type ReportingVerb, readReportingNoun, readReportingVerb } from './reporting-verb.ts';
import type { Unit } from './speech-units.ts';

/** Something said in a sentence, before it is known by whom. */
export interface SpeechAct {
  readonly direct: boolean;
  /** Index of the unit that holds the quote, or the last words of the reported clause. */
  readonly unit: number;
  /** For a quote its words; for reported speech `start` is where the search for its beginning starts. */
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly form: ReportingVerb['form'];
  /** Index of the unit with the verb or noun of saying; null where the sentence has none. */
  readonly verbUnit: number | null;
  /** Acts that share one verb have one number. */
  readonly group: number;
  readonly rule: string;
  /** True for words that the sentence gives to somebody else or to nobody (`…라는 지적이 나왔다`): only a source that it names may have said them. */
  readonly isHearsay: boolean;
}

interface Pending {
  readonly direct: boolean;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  readonly form: 'go' | 'myeo' | 'ra' | 'noun' | 'bare-noun' | 'bare' | 'object' | 'forecast';
  readonly rule: string;
}

const QUOTATIVE =
  /^\s?(?:이?라고도?|고도?|이?라며|며|이?라면서도?|면서도?|이?라|이?라는데|지만|[가-힣]{0,2}다고|[가-힣]{0,2}다며|이?라는\s(?:취지|뜻))(?=[\s,.(]|$)/;
const ADNOMINAL = /^(?:는|라는|이라는|란|이란|라던|이라던)$/;
const OBJECT = /^(?:을|를|도|임을|라는|이라는)$/;
const SENTENCE_LIKE =
  /(?:[다라자까요죠네오냐]|[는은인던한]가|[가-힣]\s?(?:함|음|임|됨|것|때문|점|예정|계획|방침|시점|상황|중|달라)|[다라자]고)[.!?…~]*$/;
/** Words in quotes that are this long are hardly a name. */
const LONG = 20;
const PREDICATE = /(?:[다라자까요죠네냐]|달라|것|함|음|임)[.!?…~]*$/;
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
  /^(?:뜻|입장|의사|의지|의견|취지|견해|생각|각오|포부|비전|구상|점|방침|주장|지적|설명|해명|판단|분석|전망|우려|비판|평가|반응|메시지|내용|사실|결론|소신|원칙|인식|논리|이유|조언|계획|목표|답변|답|말)(?:을|를|으로|로|도|만|까지|과 함께)$/;
const LONGEST_GAP = 7;

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
    isHearsay = false,
  ): void => {
    for (const { direct, unit, start, end, rule } of pending) {
      const from = direct ? start : floor;
      acts.push({ direct, unit, start: from, end, verb, form, verbUnit, group, rule, isHearsay });
    }
    pending = [];
    floor = 0;
    group++;
  };
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit === undefined) continue;
    if (unit.quote !== null) {
      const spoken = readQuote(units, index, reading);
      if (spoken === null) continue;
      if (spoken.noun !== null) {
        pending.push(spoken.pending);
        close(spoken.noun.label, 'adnominal', spoken.noun.unit, isHearsay(units, index, spoken.noun.unit));
        index = spoken.noun.unit;
        continue;
      }
      // A reported clause before a quote goes with it only where it waits for the same verb.
      pending = pending.filter((other) => other.direct || other.form === 'myeo');
      pending.push(spoken.pending);
      continue;
    }
    // `입장을 밝혔다고 전했다`: a verb of saying that is itself reported ends a clause.
    const isReported = unit.entry.isReported && pending.every((other) => !other.direct);
    const isTail = unit.glued && units[index - 1]?.quote !== null;
    const { verb: ownVerb, isNarrative } = unit.entry;
    const verb = isTail || isReported ? null : ownVerb;
    if (verb !== null && pending.length > 0 && reports(verb, pending, index)) {
      const last = pending.at(-1);
      if (last !== undefined && !last.direct)
        pending = pending.filter((other) => other.direct || other.form === 'myeo' || other === last);
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
      pending = pending.filter((other) => other.direct || other.form === 'myeo');
      pending.push(reported);
    }
  }
  pending = pending.filter(
    (other) => other.direct && other.form !== 'object' && other.rule !== 'direct:single-quote',
  );
  if (pending.length > 0) close('하', 'connective', null);
  return acts;
}

/** Whether a verb reports what waits: light verbs only what stands right before them, objects only their own verb. */
function reports(verb: ReportingVerb, pending: readonly Pending[], index: number): boolean {
  const last = pending.at(-1);
  if (last === undefined) return false;
  const gap = index - last.unit - 1;
  if (last.direct && last.form !== 'object') return !verb.isLight || gap <= 5;
  if (last.form === 'forecast') return FORECAST.has(verb.label) && gap <= 2;
  if (last.form === 'bare-noun') return !verb.isLight && gap <= 2;
  if (last.form === 'noun' || last.form === 'object') return !verb.isLight && gap <= 3;
  if (last.form === 'ra') return gap <= 1;
  if (verb.isLight) return last.form === 'go' && gap <= 3;
  return gap <= LONGEST_GAP && verb.form !== 'adnominal' && verb.label !== '기대';
}

interface SpokenQuote {
  readonly pending: Pending;
  readonly noun: { readonly label: string; readonly unit: number } | null;
}

function readQuote(units: readonly Unit[], index: number, reading: FieldReading): SpokenQuote | null {
  const unit = units[index];
  const quote = unit?.quote;
  if (unit === undefined || quote === null || quote === undefined || quote.kind === 'corner') return null;
  const inner = reading.folded.slice(quote.start, quote.end).trim();
  if (inner.length < 2) return null;
  const next = units[index + 1];
  const tail = next === undefined || next.quote !== null ? '' : next.text.replace(/[,.]+$/, '');
  const isGlued = next?.glued === true;
  const after = reading.folded.slice(quote.close, quote.close + 16);
  const isDouble = quote.kind === 'double';
  const pending = (form: Pending['form'], rule: string): Pending => {
    const words = reading.folded.slice(quote.start, quote.end);
    const start = quote.start + leading(words);
    // `"…당부드린다고" 말했다`: the particle stands inside the marks.
    const particle = /[다라자](고)\s*$/.exec(words)?.[1]?.length ?? 0;
    const end = quote.end - trailing(words) - particle;
    return { direct: true, unit: index, start, end, form, rule };
  };
  if (QUOTATIVE.test(after)) {
    if (!isDouble && !PREDICATE.test(inner)) return null;
    if (!SENTENCE_LIKE.test(inner) && !(isDouble && inner.length >= LONG) && !verbFollows(units, index))
      return null;
    const form = /^\s?(?:이?라)?(?:고|고도)/.test(after) ? 'go' : 'myeo';
    return { pending: pending(form, isDouble ? 'direct:quote' : 'direct:single-quote'), noun: null };
  }
  const isWaiting =
    /^(?:로|으로|이자|이고)$/.test(tail) &&
    isDouble &&
    inner.length >= LONG &&
    units[index + 2]?.quote !== null &&
    units[index + 2] !== undefined;
  if (isWaiting || (isDouble && /[다라자]고$/.test(inner) && verbFollows(units, index))) {
    return { pending: pending('go', 'direct:quote'), noun: null };
  }
  if (isGlued && ADNOMINAL.test(tail)) {
    if (!SENTENCE_LIKE.test(inner)) return null;
    for (let at = index + 2; at <= index + 6 && at < units.length; at++) {
      const noun = readReportingNoun(units[at]?.text ?? '');
      if (noun === null) continue;
      if (/^취지/.test(units[at - 1]?.text ?? '')) return null;
      for (let later = at + 1; later <= at + 3 && units[later]?.quote === null; later++) {
        const verb = units[later]?.quote === null ? readReportingVerb(units[later]?.text ?? '') : null;
        if (verb !== null && !verb.isLight)
          return { pending: pending('go', 'direct:quote-and-noun'), noun: null };
      }
      return { pending: pending('go', 'direct:noun-of-saying'), noun: { label: nounLabel(noun), unit: at } };
    }
    return null;
  }
  if (isGlued && OBJECT.test(tail)) {
    if (!isDouble || inner.length < 12 || !(SENTENCE_LIKE.test(inner) || tail === '임을')) return null;
    return { pending: pending('object', 'direct:quote-as-object'), noun: null };
  }
  const saying = /^(설명|말|지적|주장|진단|분석|조언|전언|평가)이다/.exec(
    units.find((other, at) => at > index && at <= index + 4 && /이다[.]?$/.test(other.text))?.text ?? '',
  );
  if (!isGlued && isDouble && saying?.[1] !== undefined) {
    const at = units.findIndex((other, place) => place > index && /이다[.]?$/.test(other.text));
    return { pending: pending('bare', 'direct:noun-of-saying'), noun: { label: saying[1], unit: at } };
  }
  if (!isGlued && isDouble && /[다요까죠][.!?…]*$/.test(inner) && inner.length >= 10) {
    return { pending: pending('bare', 'direct:bare-quote'), noun: null };
  }
  return null;
}

/** Verbs that a noun of saying is the subject of where nobody is said to speak. */
const ARISES =
  /^(?:나오|나온|나왔|있|없지|많|많았|일었|일고|인다|제기|이어지|이어졌|잇따|쏟아|적지|적잖|우세|지배적|대두|높|커지|커졌|팽배|확산|고개|분분|엇갈)/;
/** Words between a quote and its noun of saying that name no source. */
const NO_SOURCE = /^(?:[가-힣]*(?:[한된인운큰는던적]|스러운)|등의|취지의|내용의|식의|뜻의|요지의|것과|등)$/;

/** Whether the sentence gives the words of a noun of saying to somebody else than its own subject, or to nobody. */
function isHearsay(units: readonly Unit[], quote: number, noun: number): boolean {
  const word = units[noun]?.text ?? '';
  if (/(?:이|가|도|은|는)$/.test(word) && ARISES.test(units[noun + 1]?.text ?? '')) return true;
  return units.slice(quote + 2, noun).some((unit) => unit.quote === null && !NO_SOURCE.test(unit.text));
}

function nounLabel(noun: string): string {
  return /^(?:뜻|취지|입장|의지|각오|포부|소감|생각|견해|의견)$/.test(noun) ? '밝히' : noun;
}

function verbFollows(units: readonly Unit[], index: number): boolean {
  for (let at = index + 1; at < units.length && at <= index + 14; at++) {
    const unit = units[at];
    if (unit?.quote === null && readReportingVerb(unit.glued && at === index + 1 ? '' : unit.text) !== null)
      return true;
  }
  return false;
}

const COPULAR =
  /^(설명|주장|지적|분석|진단|전언|평가|판단|해명|비판|반박|제언|조언|얘기|이야기)(?:이다|이었다|였다|입니다|이라고)/;

/** `…는 게 인천시의 설명이다`, `…다는 설명이다`. */
function copularReport(
  units: readonly Unit[],
  index: number,
): { readonly label: string; readonly unit: number } | null {
  const unit = units[index];
  if (unit === undefined || !unit.entry.isCopularLead) return null;
  const next = COPULAR.exec(units[index + 1]?.text ?? '');
  if (next?.[1] !== undefined) return { label: next[1], unit: index + 1 };
  if (!/^(?:게|것이|점이)$/.test(units[index + 1]?.text ?? '')) return null;
  for (let at = index + 2; at <= index + 7 && at < units.length; at++) {
    const found = /^(설명|주장|지적|분석|진단|전언|평가|판단|해명)(?:이다|이었다|입니다|이라고|이다\.)/.exec(
      units[at]?.text ?? '',
    );
    if (found?.[1] !== undefined) return { label: found[1], unit: at };
  }
  return null;
}

function readClauseEnd(units: readonly Unit[], index: number): Pending | null {
  const unit = units[index];
  if (unit === undefined || unit.glued) return null;
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

function clause(unit: Unit, index: number, form: Pending['form'], rule: string, end: number): Pending {
  return { direct: false, unit: index, start: unit.start, end, form, rule };
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

function trailing(text: string): number {
  return text.length - text.trimEnd().length;
}
