import type { ExtractedAgency, Span } from '../model/extraction.ts';
import type { ArticleContext } from './article-context.ts';
import type { AgencyIdentity, AgencyMention } from './scan-agencies.ts';

/** The organisations that an article names, with the surfaces under which it names them. */
export function findAgencies(context: ArticleContext): ExtractedAgency[] {
  const byName = new Map<string, AgencyMention[]>();
  for (const { field } of context.fields) {
    for (const mention of context.agencies.byField.get(field) ?? []) {
      const { name } = mention.identity;
      byName.set(name, [...(byName.get(name) ?? []), mention]);
    }
  }
  return mergeShortForms([...byName.values()]).flatMap((mentions) => {
    const [first] = mentions;
    if (first === undefined) return [];
    const { name, kind, key } = nameOf(mentions);
    if (mentions.every((mention) => mention.inOffice && isPlace(mention, context))) return [];
    const best = mentions.reduce((a, b) => (b.confidence > a.confidence ? b : a), first);
    const introduced = context.agencies.introduced.filter((alias) => alias.identity.name === name);
    const surfaces = new Set(mentions.map((mention) => mention.surface.replace(/\s+/g, ' ')));
    for (const { alias } of introduced) surfaces.add(alias);
    surfaces.delete(name);
    return [
      {
        name,
        aliases: [...surfaces],
        kind,
        key,
        introduced: introduced.map(({ alias, span, rule }) => ({
          alias,
          support: { ...span, rule, confidence: 0.95 },
        })),
        support: {
          field: best.field,
          start: best.start,
          end: best.end,
          rule: best.rule,
          confidence: best.confidence,
        },
        mentions: mentions.map(({ field, start, end }): Span => ({ field, start, end })),
      },
    ];
  });
}

/** `전북지사` names the governor by the place; `서울시장` by the city. */
function isPlace(mention: AgencyMention, context: ArticleContext): boolean {
  return context.lexicon.agencies.isAmbiguous(mention.surface, context.asOf);
}

function nameOf(mentions: readonly AgencyMention[]): AgencyIdentity {
  const known = mentions.find((mention) => mention.identity.key !== null);
  if (known !== undefined) return known.identity;
  const longest = mentions.reduce((a, b) => (b.identity.name.length > a.identity.name.length ? b : a));
  return longest.identity;
}

/** An unregistered `세무사회` beside `한국세무사회` is the same body. */
function mergeShortForms(groups: AgencyMention[][]): AgencyMention[][] {
  const merged: AgencyMention[][] = [];
  const names = groups.map((group) => group[0]?.identity.name ?? '');
  const target = names.map((name, index) => {
    const isUnknown = groups[index]?.[0]?.identity.key === null;
    if (!isUnknown) return index;
    const longer = names.findIndex(
      (other, at) =>
        at !== index &&
        other.length > name.length &&
        /^(?:한국|대한|전국|국립|재단법인|사단법인|국가)/.test(other) &&
        other.endsWith(name),
    );
    return longer < 0 ? index : longer;
  });
  for (const [index, group] of groups.entries()) {
    const into = target[index] ?? index;
    merged[into] = [...(merged[into] ?? []), ...group];
  }
  return merged.filter((group) => group !== undefined);
}
