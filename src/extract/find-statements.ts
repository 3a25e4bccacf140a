import type { ExtractedStatement } from '../model/extraction.ts';
import type { ArticleContext } from './article-context.ts';
import { createDiscourse } from './discourse.ts';
import { findSpeechActs } from './find-speech-acts.ts';
import { findSubjects, nameOf } from './find-subjects.ts';
import type { ResolvedPeople } from './resolve-people.ts';
import { speakersOfActs } from './speakers-of-acts.ts';
import { speechUnits } from './speech-units.ts';

/** No sentence of an article has this many words; one that has is noise. */
const LONGEST = 1200;

/** What an article says that people and organisations said, with who said it. */
export function findStatements(context: ArticleContext, resolved: ResolvedPeople): ExtractedStatement[] {
  const { body } = context;
  const outer = body.quotes.filter((quote) => quote.depth === 0);
  const { subjects, joinedBefore } = findSubjects(context, resolved);
  const discourse = createDiscourse(context, resolved);
  const statements: ExtractedStatement[] = [];
  let firstQuote = 0;
  let firstSubject = 0;
  for (const [index, sentence] of body.sentences.entries()) {
    while (firstQuote < outer.length && (outer[firstQuote]?.close ?? 0) <= sentence.start) firstQuote++;
    while (firstSubject < subjects.length && (subjects[firstSubject]?.start ?? 0) < sentence.start)
      firstSubject++;
    const own = [];
    for (let index = firstSubject; index < subjects.length; index++) {
      const subject = subjects[index];
      if (subject === undefined || subject.start >= sentence.end) break;
      own.push(subject);
    }
    const quotes = [];
    for (let index = firstQuote; index < outer.length; index++) {
      const quote = outer[index];
      if (quote === undefined || quote.open >= sentence.end) break;
      quotes.push(quote);
    }
    const units = speechUnits(body, sentence, quotes);
    if (units.length > LONGEST) continue;
    const acts = findSpeechActs(units, body);
    for (const act of speakersOfActs(acts, units, own, sentence, index, body, discourse, joinedBefore)) {
      for (const speaker of act.speakers) {
        statements.push({
          speaker: nameOf(speaker),
          speakerType: speaker.kind === 'person' ? 'Official' : 'Agency',
          direct: act.direct,
          text: body.text.slice(act.start, act.end),
          start: act.start,
          end: act.end,
          verb: act.verb,
          topics: [],
          event: null,
          rule: act.rule,
          confidence: act.confidence,
        });
      }
    }
  }
  return statements;
}
