import type { Discourse } from './discourse.ts';
import type { SpeechAct } from './find-speech-acts.ts';
import type { JoinedBefore, Speaker, Subject } from './find-subjects.ts';
import { isGroupWord, mayBeSpeaker } from './group-words.ts';
import type { FieldReading } from './read-field.ts';
import type { Unit } from './speech-units.ts';
import type { Sentence } from './split-sentences.ts';

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

interface Found {
  readonly speakers: readonly Speaker[];
  /** The subject phrase, where one stands in the sentence. */
  readonly subject: Subject | null;
  readonly rule: string;
  readonly confidence: number;
}

const UNKNOWN: Subject = { start: -1, end: -1, marker: 'topic', speakers: [], rule: 'subject:unknown' };
const NOBODY: Found = { speakers: [], subject: null, rule: 'speaker:nobody', confidence: 0 };
const CONNECTORS =
  /^(?:또한?|특히|이어|이어서|아울러|그러면서|다만|한편|나아가|더불어|이와 함께|이와 관련해|그러나|하지만|그리고|이에|이에 대해|먼저|끝으로|마지막으로|앞서|이날|현재|더욱이|반면|그는|이와함께|이어 그는)(?=[\s,])[,\s]*/;
/** What a reported clause is about or how it is said stands before it and isn't part of it. */
const FRAME =
  /^(?:(?:\S+ ){0,3}\S*(?:보도자료|성명서?|논평|입장문|기자회견|브리핑)[을를] (?:내고|내|통해|갖고|열고|열어|발표하고)|(?:\S+ ){0,2}\S+(?:에 대해|에게|에 관해|[을를] 두고)|(?:\S+ ){0,5}\S+(?:에 대해서는|에 대해선|[와과] 관련해서?는?|[와과] 관련해선|[와과] 관련하여|에 관해서는)|(?:\S+ ){0,7}\S+[을를] 주제로|(?:\S+ ){0,3}\S+(?:[을를] 통해,|에서,))[,\s]\s*/;
const BULLET = /^[\s□ㅇ○▲△▴※*\-·◦▪■◇◆❍●①-⑳➀-➓]+/;

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
  ].sort((a, b) => a.start - b.start || b.end - a.end);
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
      const contentStart = act.direct ? act.start : clauseStart(act, found, start, sentence, reading);
      if (contentStart < act.end && (act.direct || act.end - contentStart >= 8)) {
        const certainty =
          found.confidence * Math.min(...found.speakers.map((speaker) => speaker.confidence), 1);
        result.push({
          direct: act.direct,
          start: contentStart,
          end: act.end,
          verb: act.verb,
          speakers: found.speakers,
          rule: `${act.rule}+${found.rule}`,
          confidence: Math.round((act.direct ? certainty : certainty * 0.93) * 100) / 100,
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
    if (last !== undefined && subject.start < last.end) continue;
    kept.push(subject);
  }
  return kept;
}

/** Pronouns, bare titles, bare heads and groups among the words of a sentence. */
function wordSubjects(
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
    const joined = /들$/.test(stem) ? joinedBefore(unit.start) : [];
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

function findSpeaker(
  act: SpeechAct,
  subjects: readonly Subject[],
  units: readonly Unit[],
  from: number,
  verbUnit: Unit | undefined,
  previous: Found | null,
  isLast: boolean,
  index: number,
  discourse: Discourse,
): Found {
  const complement = units[act.unit];
  const complementStart = act.direct ? (complement?.start ?? act.start) : from;
  const complementEnd = complement?.end ?? act.end;
  const verbStart = verbUnit?.start ?? complementEnd;
  // Between the words and their verb: `…다고 인천시는 설명했다`, `…는 김 의원의 지적에`.
  const between = isLast
    ? subjects.filter((subject) => subject.start >= complementEnd && subject.start < verbStart)
    : [];
  const nounOfSaying = act.rule === 'direct:noun-of-saying' || act.rule === 'reported:copular';
  const after = nounOfSaying
    ? between.find((subject) => subject.marker !== 'topic' || act.rule === 'reported:copular')
    : (between.find((subject) => subject.marker === 'topic') ??
      between.findLast(
        (subject) =>
          subject.marker === 'subject' || (subject.marker === 'bare' && isNextTo(subject, verbUnit)),
      ));
  if (after !== undefined) {
    return {
      speakers: after.speakers,
      subject: after,
      rule: after.rule.replace('subject:', 'speaker:after-words-'),
      confidence: 0.93,
    };
  }
  const stranger = isLast
    ? strangerIn(units, complementEnd, verbStart, /[가-힣A-Za-z](?:은|는|이|가)$/)
    : null;
  if (stranger !== null && mayBeSpeaker(stranger.text.replace(/(?:은|는|이|가)[,]?$/, ''))) {
    return { ...NOBODY, rule: 'speaker:unknown-after-words' };
  }
  const before = act.direct
    ? beforeQuote(subjects, from, complementStart, units, act)
    : beforeClause(subjects, from, act, units);
  if (before !== null) return before;
  if (previous !== null && (previous.speakers.length > 0 || previous.subject !== null)) {
    return { ...previous, rule: 'speaker:same-sentence', confidence: previous.confidence * 0.99 };
  }
  if (act.rule === 'reported:copular') return { ...NOBODY, rule: 'speaker:unstated' };
  // An unknown noun that opens a reported sentence may be who speaks.
  const opening = act.direct ? null : strangerIn(units, from, act.end, /[가-힣A-Za-z)](?:은|는)$/);
  if (opening !== null && mayBeSpeaker(opening.text.replace(/(?:은|는)[,]?$/, ''))) {
    return { ...NOBODY, rule: 'speaker:unknown-topic' };
  }
  return dropped(act, index, discourse, units, from);
}

function isNextTo(subject: Subject, verb: Unit | undefined): boolean {
  return verb !== undefined && verb.start - subject.end <= 2;
}

/** The subject of a quote that stands before it: a subject right before the quote, else the last topic, else the last subject. */
function beforeQuote(
  subjects: readonly Subject[],
  from: number,
  to: number,
  units: readonly Unit[],
  act: SpeechAct,
): Found | null {
  const candidates = subjects.filter((subject) => subject.start >= from && subject.end <= to + 1);
  const source = act.rule === 'direct:noun-of-saying' ? candidates.at(-1) : undefined;
  if (source?.marker === 'from' && to - source.end <= 2) {
    return { speakers: source.speakers, subject: source, rule: 'speaker:from', confidence: 0.88 };
  }
  const near = candidates.at(-1);
  const words =
    near === undefined ? 99 : units.filter((unit) => unit.start >= near.end && unit.end <= to).length;
  if (near !== undefined && words === 0 && near.marker === 'bare') {
    return { speakers: near.speakers, subject: near, rule: 'speaker:before-quote', confidence: 0.85 };
  }
  if (near !== undefined && words <= 3 && (near.marker === 'topic' || near.marker === 'subject')) {
    return {
      speakers: near.speakers,
      subject: near,
      rule: near.rule.replace('subject:', 'speaker:beside-quote-'),
      confidence: 0.97,
    };
  }
  const last = units.findLast((unit) => unit.end <= to && unit.start >= from);
  const beside = last === undefined ? null : strangerIn([last], from, to, /[가-힣A-Za-z)](?:은|는|이|가)$/);
  const farther = strangerIn(units, near?.end ?? from, to, /[가-힣A-Za-z)](?:은|는)$/);
  const stranger =
    beside ?? (farther !== null && mayBeSpeaker(farther.text.replace(/(?:은|는)[,]?$/, '')) ? farther : null);
  if (stranger !== null) return { ...NOBODY, subject: UNKNOWN, rule: 'speaker:unknown-subject' };
  const topic = candidates.findLast((subject) => subject.marker === 'topic');
  if (topic !== undefined) {
    return {
      speakers: topic.speakers,
      subject: topic,
      rule: topic.rule.replace('subject:', 'speaker:topic-'),
      confidence: 0.95,
    };
  }
  const subject = candidates.findLast((candidate) => candidate.marker === 'subject');
  if (subject !== undefined) {
    return {
      speakers: subject.speakers,
      subject,
      rule: subject.rule.replace('subject:', 'speaker:subject-'),
      confidence: 0.9,
    };
  }
  return null;
}

const NO_SUBJECT =
  /(?:에서는|에는|[으]?로는|서는|면서는|때는|까지는|부터는|보다는|만은|에선|과는|와는|[하되있없라다받키치묻찾갖맞걷짓르드내쓰끄운만]는|[같많높좋작적싶않낮깊짧젊늦맡찾받남넘얻입앉걸담믿읽잡닫밝붉맑넓좁굳굵얇옳잦겪]은|것은|것이|수가|수는|점은|점이|바는|이는|정도가|경우가|경우는|[가-힣]지는|[가-힣]지가)$/;

const ADVERB =
  /^(?:.{0,3}같이|.*없이|깊이|높이|많이|일찍이|굳이|가까이|나란히|모두가|스스로가|이와|각각이|먼저가|그러나는|앞서는|이후는|다시는|다만은)$/;

/** A word that is the subject of some verb, though nobody knows whom it means. */
function strangerIn(units: readonly Unit[], from: number, to: number, markers: RegExp): Unit | null {
  for (const unit of units) {
    if (unit.start < from || unit.end > to || unit.quote !== null || unit.glued) continue;
    const word = unit.text.replace(/[,"']+$/, '');
    if (markers.test(word) && !NO_SUBJECT.test(word) && !ADVERB.test(word)) return unit;
  }
  return null;
}

/** The subject of a reported clause that stands before it: the first that opens the sentence or follows the last verb. */
function beforeClause(
  subjects: readonly Subject[],
  from: number,
  act: SpeechAct,
  units: readonly Unit[],
): Found | null {
  const candidates = subjects.filter(
    (subject) =>
      subject.start >= from &&
      subject.end <= act.end &&
      subject.marker !== 'genitive' &&
      subject.marker !== 'from',
  );
  const topic = candidates.find((subject) => subject.marker === 'topic');
  const first = candidates.find((subject) => subject.marker === 'subject');
  const wordsBefore = (subject: Subject) =>
    units.filter((unit) => unit.start >= from && unit.end <= subject.start).length;
  if (
    topic !== undefined &&
    (first === undefined ||
      topic.start < first.start ||
      first.speakers.length === 0 ||
      wordsBefore(first) > 4)
  ) {
    const lead = wordsBefore(topic);
    return {
      speakers: topic.speakers,
      subject: topic,
      rule: topic.rule.replace('subject:', 'speaker:clause-topic-'),
      confidence: lead <= 6 ? 0.95 : 0.85,
    };
  }
  const isPerson = first?.speakers.some((speaker) => speaker.kind === 'person') ?? false;
  const most = isPerson ? 8 : act.rule === 'reported:clause' ? 3 : 0;
  const isOpening = first !== undefined && wordsBefore(first) <= most;
  if (first !== undefined && first.speakers.length > 0 && isOpening) {
    return {
      speakers: first.speakers,
      subject: first,
      rule: first.rule.replace('subject:', 'speaker:clause-subject-'),
      confidence: 0.85,
    };
  }
  // `양산국유림관리소에서 … 밝혔다`: the office itself, where nothing else is the subject.
  const place = candidates.find((subject) => subject.marker === 'place');
  if (place !== undefined && topic === undefined && first === undefined && wordsBefore(place) <= 1) {
    return { speakers: place.speakers, subject: place, rule: 'speaker:clause-place', confidence: 0.8 };
  }
  return null;
}

/** A sentence without a subject goes on with whom the reader has in mind. */
function dropped(
  act: SpeechAct,
  index: number,
  discourse: Discourse,
  units: readonly Unit[],
  from: number,
): Found {
  const current = discourse.current(index);
  if (current === null || current.speakers.length === 0 || current.distance > 3) return NOBODY;
  const isAgency = current.speakers.some((speaker) => speaker.kind === 'agency');
  if (!act.direct && isAgency && current.distance > 1) return NOBODY;
  const opening = units.find((unit) => unit.start >= from)?.text ?? '';
  const isLinked = CONNECTORS.test(`${opening} `) || (units[0]?.quote !== null && units[0] !== undefined);
  const base = current.spoke ? (current.distance <= 1 ? 0.93 : 0.85) : current.distance <= 1 ? 0.82 : 0.6;
  const confidence = act.direct ? base : base * (isLinked ? 0.95 : 0.9);
  return {
    speakers: current.speakers,
    subject: null,
    rule: current.spoke ? 'speaker:goes-on-speaking' : 'speaker:last-subject',
    confidence,
  };
}

function clauseStart(
  act: SpeechAct,
  found: Found,
  from: number,
  sentence: Sentence,
  reading: FieldReading,
): number {
  const { subject } = found;
  let start = from;
  if (subject !== null && subject.start >= from && subject.end <= act.end) start = subject.end;
  const { folded } = reading;
  if (start === sentence.start) start += BULLET.exec(folded.slice(start, start + 12))?.[0].length ?? 0;
  while (start < act.end && /[\s,]/.test(folded.charAt(start))) start++;
  const connector = CONNECTORS.exec(folded.slice(start, start + 20));
  if (connector !== null) start += connector[0].length;
  const frame = FRAME.exec(folded.slice(start, Math.min(act.end, start + 90)));
  if (frame !== null && act.end - start - frame[0].length >= 12) start += frame[0].length;
  start = Math.max(start, act.start);
  while (start < act.end && /[\s,]/.test(folded.charAt(start))) start++;
  return start;
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
