import { CONNECTORS } from './clause-start.ts';
import type { Discourse } from './discourse.ts';
import type { Speaker, Subject } from './find-subjects.ts';
import { mayBeSpeaker } from './group-words.ts';
import { questionBefore } from './question-before.ts';
import { rulingTopic } from './ruling-topic.ts';
import type { SpeechAct } from './speech-act.ts';
import type { Unit } from './speech-units.ts';
import { strangerIn } from './strangers.ts';

/** Who was found to speak, and how. */
export interface Found {
  readonly speakers: readonly Speaker[];
  /** The subject phrase, where one stands in the sentence. */
  readonly subject: Subject | null;
  readonly rule: string;
  readonly confidence: number;
}

/** Words that open a sentence in which the last speaker says more. */
const GOES_ON = /^(?:그러면서도?|이어서?|이어선|덧붙여|아울러|또한?|더불어|끝으로|마지막으로),?$/;
const UNKNOWN: Subject = { start: -1, end: -1, marker: 'topic', speakers: [], rule: 'subject:unknown' };
const NOBODY: Found = { speakers: [], subject: null, rule: 'speaker:nobody', confidence: 0 };

/** Who speaks in one act: a subject after the words, before them, the sentence's last speaker, or whom the reader has in mind. */
export function findSpeaker(
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
  const complementStart = act.isQuoted ? (complement?.start ?? act.start) : from;
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
  const before = act.isQuoted
    ? beforeQuote(subjects, from, complementStart, units, act)
    : beforeClause(subjects, from, act, units);
  // `이 대통령은 “…”며 한화오션이 성과급을 준다는 사실을 공개했다`: who opened the sentence speaks, not a subject on the way.
  const isOvertaken =
    after?.marker === 'subject' && act.isQuoted && !nounOfSaying && before?.subject?.marker === 'topic';
  if (after !== undefined && !isOvertaken) {
    return {
      speakers: after.speakers,
      subject: after,
      rule: after.rule.replace('subject:', 'speaker:after-words-'),
      confidence: 0.93,
    };
  }
  if (act.isHearsay) {
    const source = subjects.findLast((subject) => subject.start >= from && subject.end <= complementStart);
    const isSource = source?.marker === 'from' || source?.marker === 'genitive' || source?.marker === 'place';
    if (source === undefined || !isSource || complementStart - source.end > 2)
      return { ...NOBODY, rule: 'speaker:hearsay' };
    return { speakers: source.speakers, subject: source, rule: 'speaker:source', confidence: 0.88 };
  }
  const stranger = isLast
    ? strangerIn(units, complementEnd, verbStart, /[가-힣A-Za-z](?:은|는|이|가)$/)
    : null;
  if (stranger !== null && mayBeSpeaker(stranger.text.replace(/(?:은|는|이|가)[,]?$/, ''))) {
    return { ...NOBODY, rule: 'speaker:unknown-after-words' };
  }
  if (before !== null) return before;
  // `“…”고 말한 김 장관은`, `“…”고 얘기하는 사람이 많다`: the noun behind the verb is who says it.
  const follower =
    act.form === 'adnominal' && act.isQuoted && !nounOfSaying && verbUnit !== undefined
      ? subjects.find((subject) => subject.start - verbUnit.end <= 1 && subject.start >= verbUnit.end)
      : undefined;
  if (follower !== undefined && follower.marker !== 'genitive') {
    const rule = follower.rule.replace('subject:', 'speaker:behind-verb-');
    return { speakers: follower.speakers, subject: follower, rule, confidence: 0.88 };
  }
  if (previous !== null && (previous.speakers.length > 0 || previous.subject !== null)) {
    return { ...previous, rule: 'speaker:same-sentence', confidence: previous.confidence * 0.99 };
  }
  if (act.rule === 'reported:copular') return { ...NOBODY, rule: 'speaker:unstated' };
  // An unknown noun that opens a reported sentence may be who speaks.
  const opening = act.isQuoted ? null : strangerIn(units, from, act.end, /[가-힣A-Za-z)](?:은|는)$/);
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
  const asked = questionBefore(units, from, to);
  const candidates = subjects.filter(
    (subject) =>
      subject.start >= from &&
      subject.end <= to + 1 &&
      (asked === null ||
        subject.start >= asked ||
        (subject.marker === 'topic' && isOpening(subject, units, from))),
  );
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
  const ruler =
    near?.marker === 'subject' && act.form === 'finite' ? rulingTopic(candidates, near, units) : null;
  if (ruler !== null) {
    return {
      speakers: ruler.speakers,
      subject: ruler,
      rule: ruler.rule.replace('subject:', 'speaker:topic-'),
      confidence: 0.9,
    };
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
  const farther = strangerIn(units, near?.end ?? asked ?? from, to, /[가-힣A-Za-z)](?:은|는)$/);
  const stranger =
    beside ??
    (farther !== null && mayBeSpeaker(farther.text.replace(/들?(?:은|는)[,]?$/, '')) ? farther : null);
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

function isOpening(subject: Subject, units: readonly Unit[], from: number): boolean {
  return units.filter((unit) => unit.start >= from && unit.end <= subject.start).length <= 1;
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
  // `트럼프 대통령이 희토류를 원한다고 말한 데 대해 젤렌스키 대통령은`: the first clause is over before the second begins.
  const isOver =
    first !== undefined &&
    topic !== undefined &&
    topic.speakers.length > 0 &&
    units.some(
      (unit) =>
        unit.start >= first.end &&
        unit.end <= topic.start &&
        /^(?:데|것에|점에|만큼|가운데|뒤|후|직후|상황에서|반면|데다)$|(?:자|지만|는데|은데|한데)$/.test(
          unit.text.replace(/,$/, ''),
        ),
    );
  const wordsBefore = (subject: Subject) =>
    units.filter((unit) => unit.start >= from && unit.end <= subject.start).length;
  if (
    topic !== undefined &&
    (first === undefined ||
      isOver ||
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
  const opening = units.find((unit) => unit.start >= from)?.text ?? '';
  const spoke = act.direct && GOES_ON.test(opening) ? discourse.spoke(index) : null;
  if (spoke !== null && spoke.distance <= 3) {
    const confidence = spoke.distance <= 1 ? 0.97 : 0.88;
    return { speakers: spoke.speakers, subject: null, rule: 'speaker:goes-on-speaking', confidence };
  }
  const current = discourse.current(index);
  if (current === null || current.speakers.length === 0 || current.distance > 3) return NOBODY;
  const isAgency = current.speakers.some((speaker) => speaker.kind === 'agency');
  if (!act.direct && isAgency && current.distance > 1) return NOBODY;
  const isLinked = CONNECTORS.test(`${opening} `) || (units[0]?.quote !== null && units[0] !== undefined);
  const base = current.spoke ? (current.distance <= 1 ? 0.97 : 0.88) : current.distance <= 1 ? 0.82 : 0.6;
  const confidence = act.direct ? base : base * (isLinked ? 0.95 : 0.9);
  return {
    speakers: current.speakers,
    subject: null,
    rule: current.spoke ? 'speaker:goes-on-speaking' : 'speaker:last-subject',
    confidence,
  };
}
