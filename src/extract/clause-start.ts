import type { Subject } from './find-subjects.ts';
import type { FieldReading } from './read-field.ts';
import type { SpeechAct } from './speech-act.ts';
import type { Sentence } from './split-sentences.ts';

/** Words that link a sentence to the one before. */
export const CONNECTORS =
  /^(?:또한?|특히|이어|이어서|아울러|그러면서|다만|한편|나아가|더불어|이와 함께|이와 관련해|그러나|하지만|그리고|이에|이에 대해|먼저|끝으로|마지막으로|앞서|이날|현재|더욱이|반면|그는|이와함께|이어 그는)(?=[\s,])[,\s]*/;
/** What a reported clause is about or how it is said stands before it and isn't part of it. */
const FRAME =
  /^(?:(?:\S+ ){0,3}\S*(?:보도자료|성명서?|논평|입장문|기자회견|브리핑)[을를] (?:내고|내|통해|갖고|열고|열어|발표하고)|(?:\S+ ){0,2}\S+(?:에 대해|에게|에 관해|[을를] 두고)|(?:\S+ ){0,5}\S+(?:에 대해서는|에 대해선|[와과] 관련해서?는?|[와과] 관련해선|[와과] 관련하여|에 관해서는)|(?:\S+ ){0,7}\S+[을를] 주제로|(?:\S+ ){0,3}\S+(?:[을를] 통해,|에서,))[,\s]\s*/;
const TAIL = /^(?:이?라)?(?:고도?|며|면서도?)[,\s]+/;
const BULLET = /^[\s□ㅇ○▲△▴※*\-·◦▪■◇◆❍●①-⑳➀-➓]+/;

/** Where the words of a reported clause begin: after its subject, a connecting word and what it is about. */
export function clauseStart(
  act: SpeechAct,
  subject: Subject | null,
  from: number,
  sentence: Sentence,
  reading: FieldReading,
): number {
  let start = from;
  if (subject !== null && subject.start >= from && subject.end <= act.end) start = subject.end;
  const { folded } = reading;
  if (start === sentence.start) start += BULLET.exec(folded.slice(start, start + 12))?.[0].length ?? 0;
  while (start < act.end && /[\s,]/.test(folded.charAt(start))) start++;
  // `“…”며 조달청이 창구를 연다고`: what ties a quote to its verb is no word of the clause behind it.
  const tail = /["']/.test(folded.charAt(start - 1)) ? TAIL.exec(folded.slice(start, start + 12)) : null;
  if (tail !== null) start += tail[0].length;
  const connector = CONNECTORS.exec(folded.slice(start, start + 20));
  if (connector !== null) start += connector[0].length;
  const frame = FRAME.exec(folded.slice(start, Math.min(act.end, start + 90)));
  if (frame !== null && act.end - start - frame[0].length >= 12) start += frame[0].length;
  start = Math.max(start, act.start);
  while (start < act.end && /[\s,]/.test(folded.charAt(start))) start++;
  return start;
}
