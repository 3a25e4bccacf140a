import { isBareHead } from './bare-heads.ts';
import { isGroupWord } from './group-words.ts';
import { type ReportingVerb, readReportingVerb } from './reporting-verb.ts';
import { createWordStore, type WordStore } from './word-store.ts';

/** What the letters of a word between two spaces say for finding out who says what. */
export interface UnitEntry {
  readonly text: string;
  readonly verb: ReportingVerb | null;
  /** `밝혔다고`: a verb of saying that ends so is itself reported. */
  readonly isReported: boolean;
  /** `제시하며`: what comes before a verb of saying that ends so is narrative. */
  readonly isNarrative: boolean;
  /** `한다는`, `하겠다던`: `게 …의 설명이다` may follow. */
  readonly isCopularLead: boolean;
  readonly clauseEnd: ClauseEnd | null;
  readonly subject: WordSubject | null;
  /** `측은` and `역시` belong to the word before them. */
  readonly isSide: boolean;
  /** `양`, `두`. */
  readonly isPair: boolean;
}

/** How a reported clause may end in a word; `danun` only does before a noun of content. */
export interface ClauseEnd {
  readonly form: 'go' | 'myeo' | 'ra' | 'noun' | 'bare-noun' | 'forecast' | 'danun';
  readonly rule: string;
  /** So many of the word's letters are the clause's. */
  readonly length: number;
}

/** A word with the particle of a subject. */
export interface WordSubject {
  readonly stem: string;
  readonly marker: 'topic' | 'subject';
  readonly isPronoun: boolean;
  /** `시`, `위원회`: may stand for an organisation named before. */
  readonly isHead: boolean;
  /** `장관`: may stand for a person named before. */
  readonly isTitle: boolean;
  readonly isPlural: boolean;
  /** A group or somebody without a name. */
  readonly isGroup: boolean;
}

const GO = /(?:[다라자냐까]|달라)고(?:도|까지)?$/;
const MYEO = /(?:[다자냐]|[^바]라)(?:며|면서도?)$/;
const RA = /[가-힣]이라$/;
const NOUN = /(?:[함됨짐옴줌감킴임음]|것)(?:을|를|도)?$/;
const NO_CLAUSE =
  /(?:포함|마음|처음|다음|모임|책임|게임|소임|위임|선임|전임|후임|취임|부임|재임|해임|신임|일임|타임|프레임|담임|이임|얼음|믿음|걸음|웃음|젊음|죽음|도움|어려움|아쉬움|즐거움|움직임|느낌|흐름|이름|모음|그림|[관시장단초강약쟁거지허요중접원정득평상매이제]점)(?:을|를|도)?$|^(?:점|이것|그것|저것|아무것|함|임|음)(?:을|를|도)?$/;
const TITLE =
  /(?:장관|차관|위원장|시장|지사|총리|대통령|의장|청장|원장|회장|사장|총장|군수|구청장|교육감|대표|이사장|총재|국장|실장|과장|본부장|소장|교수|박사)$/;

/** Reads a word of a sentence; equal words are read once. */
export const readUnit: WordStore<UnitEntry> = createWordStore(
  (text): UnitEntry => ({
    text,
    verb: readReportingVerb(text),
    isReported: /(?:다|라)(?:고|며|면서)[,]?$/.test(text),
    isNarrative: /(?:하며|하면서)[,]?$/.test(text),
    isCopularLead: /(?:[다라자냐]는|[다라]던)$/.test(text),
    clauseEnd: findClauseEnd(text.replace(/,$/, '')),
    subject: readWordSubject(text, text),
    isSide: /^(?:측(?:은|이|도)|역시),?$/.test(text),
    isPair: /^(?:양|두)$/.test(text),
  }),
);

/** What stands for a quote among words. */
export const NO_WORD: UnitEntry = readUnit('', 0, 0);

function findClauseEnd(text: string): ClauseEnd | null {
  if (text.length < 2) return null;
  if (GO.test(text) && text.length >= 3)
    return { form: 'go', rule: 'reported:clause', length: text.replace(/고(?:도|까지)?$/, '').length };
  if (MYEO.test(text) && text.length >= 3)
    return { form: 'myeo', rule: 'reported:clause', length: text.replace(/(?:며|면서도?)$/, '').length };
  if (RA.test(text)) return { form: 'ra', rule: 'reported:clause', length: text.length };
  if (text === '것으로') return { form: 'forecast', rule: 'reported:forecast', length: 1 };
  if (/[다라자냐]는$/.test(text))
    return { form: 'danun', rule: 'reported:clause-and-noun', length: text.length - 1 };
  if (NOUN.test(text) && !NO_CLAUSE.test(text)) {
    const { length } = text.replace(/(?:을|를|도)$/, '');
    return { form: length === text.length ? 'bare-noun' : 'noun', rule: 'reported:noun-ending', length };
  }
  if (/^(?:것|점)(?:을|를|도)$/.test(text)) return { form: 'noun', rule: 'reported:noun-ending', length: 1 };
  return null;
}

/** The subject that words are; `last` is the last of them, by which groups are known. */
export function readWordSubject(words: string, last: string): WordSubject | null {
  // `야당에선`: those in a camp speak for it, whoever they are.
  const camp = /^(.+?)(?:에선|에서는|에서도)(,?)$/.exec(words)?.[1];
  if (camp !== undefined && CAMP.test(camp)) return campSubject(camp);
  const match = /^(.+?)(은|는|이|가|도|께서|께서는|측은|측이|역시)(,?)$/.exec(words);
  const stem = match?.[1];
  if (match === null || stem === undefined) return null;
  return {
    stem,
    marker: /^(?:은|는|도|께서는|측은|역시)$/.test(match[2] ?? '') ? 'topic' : 'subject',
    isPronoun: /^(?:그|그녀)$/.test(stem),
    isHead: isBareHead(stem),
    isTitle: TITLE.test(stem),
    isPlural: /들$/.test(stem),
    isGroup: isGroupWord(last),
  };
}

const CAMP =
  /(?:^(?:현장|시장|지역|온라인|정부|당|시민사회|외교가|정가|여의도)|야당|여당|야권|여권|정치권|[가-힣]계|일각|내부|안팎|사이|당내|대통령실 내|은행권|금융권|커뮤니티|진영)$/;

function campSubject(stem: string): WordSubject {
  return {
    stem,
    marker: 'topic',
    isPronoun: false,
    isHead: false,
    isTitle: false,
    isPlural: false,
    isGroup: true,
  };
}
