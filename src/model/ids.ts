import { hash } from 'node:crypto';
import type { Article } from './article.ts';

/** A short stable id of the parts; equal parts give equal ids, whatever the process or the engine. */
export function hashId(...parts: readonly (string | null)[]): string {
  let text = '';
  for (const part of parts) text += part === null ? '-' : `=${part.length}:${part}`;
  return hash('sha256', text, 'hex').slice(0, 20);
}

/** The id under which an article is stored: by its address, else by outlet, day and title. */
export function articleId(article: Pick<Article, 'url' | 'outlet' | 'publishedOn' | 'title'>): string {
  return article.url === null
    ? hashId('article', article.outlet, article.publishedOn, article.title)
    : hashId('article', article.url);
}

/** The id of the statement that starts at an offset of an article's body. */
export function statementId(article: string, start: number): string {
  return `${article}-${String(start).padStart(7, '0')}`;
}

/** The id of an agency: the registry's key, else derived from its full name. */
export function agencyId(agency: { readonly key: string | null; readonly name: string }): string {
  return agency.key ?? hashId('agency', agency.name);
}

/** The id of a career: what one article calls a person, their organisation (its id) and their office there. */
export function careerId(name: string, agency: string | null, title: string): string {
  return hashId('career', name, agency, title);
}

/** The id of a post; a post without a known agency is told apart by its title alone. */
export function postId(agency: string | null, title: string): string {
  return hashId('post', agency, title);
}

/** The id of a program. */
export function programId(name: string): string {
  return hashId('program', name);
}

/** The id of an event; one without a known date is told apart by its name alone. */
export function eventId(name: string, date: string | null): string {
  return hashId('event', name, date);
}

/** The claim that evidence supports: equal for all evidence of one fact, and made of keys that never change. */
export function claimId(kind: string, subjectLabel: string, subject: string, object: string | null): string {
  return hashId('claim', kind, subjectLabel, subject, object);
}

/** What lists of named things are sorted by; unique, as a place to go on from must be. */
export function sortKey(first: string | null, id: string): string {
  return `${first ?? ''}|${id}`;
}
