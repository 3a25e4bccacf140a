import type { Place } from '../graph/edges.ts';
import { type ArticleTexts, textsOfArticles } from '../graph/evidence.ts';
import type { ReadScope } from '../graph/read-scope.ts';
import { FIELDS } from '../model/article.ts';
import { builder } from './builder.ts';

/** How many characters are shown before and after a stretch. */
const CONTEXT_LENGTH = 32;

/** A stretch of an article's text. */
export interface TextSpan extends Place {
  readonly articleId: string;
}

export const FieldEnum = builder.enumType('ArticleField', {
  description: 'The parts of an article that evidence can stand in. 근거가 놓일 수 있는 기사의 부분입니다.',
  values: {
    TITLE: { value: FIELDS[0], description: 'The title. 제목입니다.' },
    SUBTITLE: { value: FIELDS[1], description: 'The subtitle. 부제입니다.' },
    BODY: { value: FIELDS[2], description: 'The body. 본문입니다.' },
  },
});

export const TextSpanRef = builder.objectRef<TextSpan>('TextSpan').implement({
  description: 'A stretch of an article. 기사 속 글의 한 구간입니다.',
  fields: (t) => ({
    field: t.field({
      type: FieldEnum,
      description: 'The part of the article. 기사의 부분입니다.',
      resolve: (span) => span.field,
    }),
    start: t.exposeInt('start', {
      description: 'Where it begins, in UTF-16 code units. 시작 위치(UTF-16 코드 단위)입니다.',
    }),
    end: t.exposeInt('end', {
      description: 'Where it ends, exclusive. 끝 위치이며 그 글자는 포함하지 않습니다.',
    }),
    exact: t.string({
      description: 'The words themselves: `field.slice(start, end)`. 해당 구간의 글 그대로입니다.',
      resolve: (span, _args, { scope }) => quoted(scope, span, (text) => text.slice(span.start, span.end)),
    }),
    prefix: t.string({
      description: 'Up to 32 characters before it. 앞의 최대 32자입니다.',
      resolve: (span, _args, { scope }) => quoted(scope, span, (text) => before(text, span)),
    }),
    suffix: t.string({
      description: 'Up to 32 characters after it. 뒤의 최대 32자입니다.',
      resolve: (span, _args, { scope }) => quoted(scope, span, (text) => after(text, span)),
    }),
  }),
});

/** Something of the text that a span stands in; empty if the article was removed meanwhile. */
export async function quoted(
  scope: ReadScope,
  span: TextSpan,
  take: (text: string) => string,
): Promise<string> {
  const texts: ArticleTexts | null = await textsOfArticles(scope).load(span.articleId);
  return texts === null ? '' : take(texts[span.field]);
}

/** The characters before a stretch. */
export function before(text: string, { start }: Place): string {
  return text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
}

/** The characters after a stretch. */
export function after(text: string, { end }: Place): string {
  return text.slice(end, end + CONTEXT_LENGTH);
}
