import type { ArticleContext } from './article-context.ts';
import type { AgencyIdentity, AgencyMention } from './scan-agencies.ts';

const SUBJECT = /^(?:\s?\([^)]{0,60}\))?\s?(?:은|는|이|가|에서는?|과|와|·|,)(?=[\s(가-힣])/;
const LEAD = 600;

/**
 * The organisation that an article comes from or is about: the first that acts in the lead, else a subtitle that is
 * nothing but its name, else the first of the title; null where none is named.
 */
export function headAgency(context: ArticleContext): AgencyIdentity | null {
  const subtitle = context.agencies.byField.get('subtitle') ?? [];
  const [only] = subtitle;
  const subtitleText = context.fields.find(({ field }) => field === 'subtitle')?.text.trim() ?? '';
  if (only !== undefined && subtitle.length === 1 && only.surface === subtitleText) return only.identity;
  const body = (context.agencies.byField.get('body') ?? []).filter(
    (mention) => mention.start < LEAD && !mention.inOffice,
  );
  const acting = body.find((mention) => acts(mention, context.body.folded));
  if (acting !== undefined) return acting.identity;
  return (context.agencies.byField.get('title') ?? [])[0]?.identity ?? body[0]?.identity ?? null;
}

function acts(mention: AgencyMention, folded: string): boolean {
  return mention.identity.kind !== 'OTHER' && SUBJECT.test(folded.slice(mention.end, mention.end + 70));
}
