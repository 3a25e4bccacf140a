import type { Article } from '../model/article.ts';
import { cleanLine, cleanLines } from './clean-text.ts';
import { findOutlet } from './find-outlet.ts';

/** What a format's reader found, before it is cleaned and checked. */
export interface ArticleDraft {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly body: string | null;
}

/** An article, or the reason why a draft is none. */
export type FinishedArticle = { readonly article: Article } | { readonly reason: string };

/** Where each part stands in a format, so that a reason can say what to add. */
export interface MissingAdvice {
  readonly title: string;
  readonly body: string;
  readonly date: string;
}

/** Cleans a draft and makes it an article; says what is missing, and what to do, if it has no title, body or date. */
export function finishArticle(draft: ArticleDraft, advice: MissingAdvice): FinishedArticle {
  const title = cleanLine(draft.title ?? '');
  const body = cleanLines(draft.body ?? '').join('\n');
  const subtitle = cleanLine(draft.subtitle ?? '');
  const missing = [
    ...(title === '' ? [advice.title] : []),
    ...(body === '' ? [advice.body] : []),
    ...(draft.publishedOn === null ? [advice.date] : []),
  ];
  if (missing.length > 0 || draft.publishedOn === null) {
    return { reason: `${title === '' ? '' : `“${shorten(title)}”: `}${missing.join('; ')}` };
  }
  return {
    article: {
      title,
      subtitle: subtitle === '' ? null : subtitle,
      outlet: cleanLine(draft.outlet ?? '') || findOutlet(body),
      publishedOn: draft.publishedOn,
      url: draft.url === null || draft.url.trim() === '' ? null : draft.url.trim(),
      language: languageOf(`${title}\n${body}`),
      body,
    },
  };
}

/** The first 40 characters of a title, for a message. */
export function shorten(title: string): string {
  return title.length > 40 ? `${title.slice(0, 40)}…` : title;
}

// A Korean text about foreign bodies is full of Latin letters, so a tenth of Hangul makes it Korean.
function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const hangul = sample.match(/[가-힣]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0;
  return hangul > 0 && hangul * 9 >= latin ? 'ko' : latin > 0 ? 'en' : 'ko';
}
