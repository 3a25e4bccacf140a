import type { FieldReading } from './read-field.ts';
import { readReportingNoun, readReportingVerb } from './reporting-verb.ts';
import type { Pending } from './speech-act.ts';
import type { Unit } from './speech-units.ts';

const QUOTATIVE =
  /^\s?(?:이?라고도?|고도?|이?라며|며|이?라면서도?|면서도?|이?라|이?라는데|지만|[가-힣]{0,2}다고|[가-힣]{0,2}다며|이?라는\s(?:취지|뜻))(?=[\s,.(]|$)/;
const ADNOMINAL = /^(?:는|라는|이라는|란|이란|라던|이라던)$/;
const OBJECT = /^(?:을|를|도|임을|라는|이라는)$/;
const SENTENCE_LIKE =
  /(?:[다라자까요죠네오냐]|[는은인던한]가|[가-힣]\s?(?:함|음|임|됨|것|때문|점|예정|계획|방침|시점|상황|중|달라)|[다라자]고)[.!?…~]*$/;
/** Words in quotes that are this long are hardly a name. */
const LONG = 20;
const PREDICATE = /(?:[다라자까요죠네냐]|달라|것|함|음|임)[.!?…~]*$/;
/** A quote that holds spoken words, with the noun of saying that closes it where one does. */
export interface SpokenQuote {
  readonly pending: Pending;
  readonly noun: { readonly label: string; readonly unit: number } | null;
}

/** The words of a quote if somebody says them, by their ending and by what follows the marks; null for a name or a slogan. */
export function readSpokenQuote(
  units: readonly Unit[],
  index: number,
  reading: FieldReading,
): SpokenQuote | null {
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
    return { direct: true, isQuoted: true, unit: index, start, end, form, rule };
  };
  if (QUOTATIVE.test(after)) {
    if (!isDouble && !PREDICATE.test(inner)) return null;
    const isRunning = /^\s?이?라(?:며|면서)/.test(after) && inner.includes(' ');
    const isSpeech = SENTENCE_LIKE.test(inner) || (isDouble && (inner.length >= LONG || isRunning));
    if (!isSpeech && !verbFollows(units, index)) return null;
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
      // `‘…’라는 제목의 글`: what the marks hold is a name.
      if (/^제목/.test(units[at - 1]?.text ?? '') || /^제목/.test(units[at - 2]?.text ?? '')) return null;
      // `“…”는 취지로 말했다`, `“…”라는 취지의 발언을 했다`: the words are told in short.
      if (noun === '취지' || /^취지/.test(units[at - 1]?.text ?? ''))
        return { pending: { ...pending('go', 'reported:gist'), direct: false }, noun: null };
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
export function isHearsay(units: readonly Unit[], quote: number, noun: number): boolean {
  const word = units[noun]?.text ?? '';
  if (/(?:이|가|도|은|는)$/.test(word) && ARISES.test(units[noun + 1]?.text ?? '')) return true;
  // `“…”는 지적을 받았다`
  if (/(?:을|를|도)$/.test(word) && /^(?:받|들었|들으|듣)/.test(units[noun + 1]?.text ?? '')) return true;
  // `…라는 지적에 “…”고 답했다`: those words were somebody else's.
  if (/^(?:지적|비판|질의|질문|주장|요구|우려|요청|제안|반박)(?:에|에는|에도|엔)$/.test(word)) return true;
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

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

function trailing(text: string): number {
  return text.length - text.trimEnd().length;
}
