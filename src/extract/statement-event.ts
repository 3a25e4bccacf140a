import type { ExtractedEvent, ExtractedStatement } from '../model/extraction.ts';
import type { ArticleScene } from './article-scene.ts';

const AT_EVENT = /축사|환영사|개회사|기조연설|인사말|모두발언|기조발제|개회식/;
const THIS_DAY = /이날|오늘|금일/;

/** Name of the event that the text ties a statement to (`이날 회의에서 …`), or the one that its speaker came to, or null. */
export function eventOfStatement(
  statement: Pick<ExtractedStatement, 'start' | 'end' | 'speaker' | 'direct'>,
  events: readonly ExtractedEvent[],
  scene: ArticleScene,
): string | null {
  if (events.length === 0) return null;
  const sentence = scene.sentenceAt('body', statement.start);
  if (sentence === null) return null;
  const lead = scene.article.body.slice(sentence.start, statement.start);
  const named = events.filter(({ mentions }) =>
    mentions
      .slice(0, MOST_MENTIONS)
      .some(
        ({ field, start, end }) =>
          field === 'body' &&
          start >= sentence.start &&
          end <= statement.start &&
          /^['"」』\s]*(?:에서|에서는|에서도|에 참석|을 열|를 열|을 갖|를 갖|을 통해|를 통해|에 출석)/.test(
            scene.article.body.slice(end, end + 12),
          ),
      ),
  );
  const [only] = named;
  if (only !== undefined) return only.name;
  // An article that says that someone came tells of their words there: true of five statements in six.
  const came = events.filter(({ attendees }) => attendees.includes(statement.speaker));
  const [visited] = came;
  if (visited !== undefined && came.length === 1) return visited.name;
  if (!AT_EVENT.test(lead) && !THIS_DAY.test(lead)) return null;
  const attended = came.length > 0 ? came : events.filter(({ hosts }) => hosts.includes(statement.speaker));
  const pool = attended.length > 0 ? attended : events;
  const best = pool.reduce((a, b) =>
    b.support.confidence + b.mentions.length * 0.05 > a.support.confidence + a.mentions.length * 0.05 ? b : a,
  );
  return best.name;
}

// More mentions than any real event has; hostile input would compare each with each statement.
const MOST_MENTIONS = 60;
