import { z } from 'zod';
import { finishArticle, type MissingAdvice } from './finish-article.ts';
import type { ParsedArticle, ParsedInput, ParseProblem } from './parsed-input.ts';
import { seoulDay } from './seoul-day.ts';

const Text = z.string().nullish();
const Record = z.object({
  title: Text,
  subtitle: Text,
  outlet: Text,
  publishedOn: Text,
  url: Text,
  body: Text,
});
const EXTRACTION_FIELDS = ['officials', 'agencies', 'programs', 'events', 'topics', 'statements'];
const ADVICE: MissingAdvice = {
  title: 'no "title": give it as a string that isn\'t empty',
  body: 'no "body": give the article\'s text as a string, paragraphs parted by \\n',
  date: 'no "publishedOn": give the day of publication as "YYYY-MM-DD"',
};

/** Reads JSON Lines, one JSON article, or a JSON array of them; a record with an extraction keeps it as `document`. */
export function parseJsonLines(text: string): ParsedInput {
  const isArray = /^\s*\[/.test(text);
  // A first line that is an object by itself makes the input one object a line.
  const whole = isArray || !/^\s*\{[^\n]*\}[^\S\n]*(?:\n|$)/.test(text) ? parseJson(text) : null;
  const articles: ParsedArticle[] = [];
  const problems: ParseProblem[] = [];
  const add = (position: number, line: number | null, read: ReturnType<typeof readRecord>) => {
    if ('article' in read) articles.push({ position, line, ...read });
    else problems.push({ position, line, reason: read.reason });
  };
  if (whole !== null && 'value' in whole) {
    const records: unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
    for (const [index, record] of records.entries())
      add(index + 1, records.length === 1 ? 1 : null, readRecord(record));
  } else if (isArray && whole !== null) {
    problems.push({ position: 1, line: null, reason: `the JSON array is broken: ${whole.reason}` });
  } else {
    let position = 0;
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      position += 1;
      const parsed = parseJson(line);
      const reason =
        'reason' in parsed ? `the line isn't a JSON object: ${parsed.reason}; write one object a line` : '';
      add(position, index + 1, 'value' in parsed ? readRecord(parsed.value) : { reason });
    }
  }
  return { format: 'json-lines', articles, problems, links: [] };
}

function readRecord(value: unknown) {
  const record = Record.safeParse(value);
  if (!record.success) {
    const issue = record.error.issues[0];
    const where = issue?.path.length ? `"${issue.path.join('.')}": ` : '';
    return {
      reason: `${where}${issue?.message ?? 'not an article'}; an article is {"title", "body", "publishedOn", …}`,
    };
  }
  const { title, subtitle, outlet, publishedOn, url, body } = record.data;
  const day = seoulDay(publishedOn ?? '');
  const isImpossible = day === null && (publishedOn ?? '') !== '';
  const finished = finishArticle(
    {
      title: title ?? null,
      subtitle: subtitle ?? null,
      outlet: outlet ?? null,
      publishedOn: day,
      url: url ?? null,
      body: body ?? null,
    },
    isImpossible
      ? { ...ADVICE, date: `"publishedOn": "${publishedOn}" is no day; write it as "YYYY-MM-DD"` }
      : ADVICE,
  );
  return 'reason' in finished ? finished : { ...finished, document: isDocument(value) ? value : null };
}

function isDocument(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    EXTRACTION_FIELDS.some((field) => Array.isArray(Reflect.get(value, field)))
  );
}

function parseJson(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    return { reason: cause instanceof Error ? cause.message.slice(0, 120) : String(cause) };
  }
}
