import type { ReportingVerb } from './reporting-verb.ts';

/** Something said in a sentence, before it is known by whom. */
export interface SpeechAct {
  readonly direct: boolean;
  /** True where the words stand in marks, be they quoted or told in short (`“…”는 취지로 말했다`). */
  readonly isQuoted: boolean;
  /** Index of the unit that holds the quote, or the last words of the reported clause. */
  readonly unit: number;
  /** For words in marks where they begin; else where the search for the beginning of the clause starts. */
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

/** Words that wait for their verb of saying. */
export interface Pending {
  readonly direct: boolean;
  readonly isQuoted: boolean;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  readonly form: 'go' | 'myeo' | 'ra' | 'noun' | 'bare-noun' | 'bare' | 'object' | 'forecast';
  readonly rule: string;
}
