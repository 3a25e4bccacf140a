import type { ArticleContext } from './article-context.ts';
import { isParticleTail } from './particles.ts';
import type { AgencyIdentity } from './scan-agencies.ts';

/** Marks that a bare title leaves out and a headline adds: `2차관`, `행정1부시장`, `산업정책실장`. */
const FULLER = /^(?:제?[1-9]|[가-힣]{1,10}[1-9]?)$/u;

/**
 * The fuller form of a person's title that the headline gives beside their organisation's name and without theirs
 * (headline `산업부 2차관`, body `박기영 차관`), or null where the headline gives none or several.
 */
export function headlineTitle(title: string, agency: AgencyIdentity, context: ArticleContext): string | null {
  const found = new Set<string>();
  for (const { field, folded } of context.fields) {
    if (field === 'body') continue;
    const agencies = context.agencies.byField.get(field) ?? [];
    for (const { identity, end } of agencies) {
      if (identity.name !== agency.name) continue;
      const fuller = titleAt(folded, end, title);
      if (fuller !== null && !namesSomeone(context, field, end)) found.add(fuller);
    }
  }
  const [only, another] = found;
  return another === undefined ? (only ?? null) : null;
}

/** The word behind an organisation's name, if it is the title with something before it. */
function titleAt(folded: string, end: number, title: string): string | null {
  const start = folded[end] === ' ' ? end + 1 : end;
  const word = /^[가-힣0-9]+/u.exec(folded.slice(start, start + 24))?.[0] ?? '';
  const at = word.indexOf(title);
  if (at <= 0 || !FULLER.test(word.slice(0, at))) return null;
  const rest = word.slice(at + title.length);
  return rest === '' || isParticleTail(rest) ? word.slice(0, at + title.length) : null;
}

/** Whether the words there name a person, whose office it then is. */
function namesSomeone(context: ArticleContext, field: 'title' | 'subtitle', at: number): boolean {
  return context.people.some(
    (mention) => mention.field === field && mention.start >= at && mention.start - at < 24,
  );
}
