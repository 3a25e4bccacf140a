import type { Span, Support } from '../model/extraction.ts';
import type { ScoredGroup } from './article-scene.ts';
import { type NameForm, nameKey } from './group-names.ts';
import type { NameCandidate } from './name-candidate.ts';
import type { NameKind } from './name-features.ts';

/** A group's name, its other forms and where they stand. */
export interface NamedThing {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly support: Support;
  readonly mentions: readonly Span[];
}

/** The fullest form names the thing, the others are its aliases. */
export function nameOf(group: ScoredGroup, kind: NameKind): NamedThing {
  const full = fullestForm(group, kind);
  const best = full.mentions.find(({ quoted }) => quoted !== null) ?? full.mentions[0];
  const name = best === undefined ? '' : clean(best.text);
  const aliases = new Map<string, string>();
  for (const form of group.forms) {
    const [first] = form.mentions;
    if (form !== full && first !== undefined && nameKey(first.text) !== nameKey(name))
      aliases.set(form.key, clean(first.text));
  }
  for (const { parenthesis } of group.mentions) {
    const alias = parenthesis === null ? null : introducedAlias(parenthesis.text);
    if (alias !== null && nameKey(alias) !== nameKey(name) && !aliases.has(nameKey(alias)))
      aliases.set(nameKey(alias), alias);
  }
  const mentions = [...group.mentions].sort(
    (a, b) => FIELD_ORDER[a.field] - FIELD_ORDER[b.field] || a.start - b.start,
  );
  const place = best ?? mentions[0];
  return {
    name,
    aliases: [...aliases.values()],
    support: {
      field: place?.field ?? 'body',
      start: place?.start ?? 0,
      end: place?.end ?? 0,
      rule: ruleOf(group.mentions, kind),
      confidence: group.confidence,
    },
    mentions: mentions.map(({ field, start, end }) => ({ field, start, end })),
  };
}

const FIELD_ORDER = { title: 0, subtitle: 1, body: 2 } as const;

/** The longest form, unless it stands in a headline alone, where words are left out and run together. */
function fullestForm(group: ScoredGroup, kind: NameKind): NameForm {
  const [longest] = group.forms;
  if (longest === undefined) return { key: '', base: '', plain: '', ordinal: null, mentions: [] };
  const inBody = group.forms.find(({ mentions }) =>
    mentions.some(({ field, insideName }) => field === 'body' && !insideName),
  );
  if (kind === 'program' || inBody === undefined) return longest;
  return inBody.key.length + 6 >= longest.key.length ? inBody : longest;
}

function ruleOf(mentions: readonly NameCandidate[], kind: NameKind): string {
  const quoted = mentions.some((mention) => mention.quoted !== null);
  const typed = mentions.find(({ head }) => head?.[kind] != null)?.head?.[kind]?.class ?? 'untyped';
  return `${kind}-${typed}${quoted ? '-quoted' : ''}`;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[*]+|[*]+$/g, '');
}

/** `CNS`, `푸른씨앗`: what a parenthesis gives as another name, not a date, an address or a remark. */
function introducedAlias(text: string): string | null {
  const alias = text
    .replace(/^\s*이하\s*/u, '')
    .replace(/^['"‘“「]|['"’”」]$/gu, '')
    .trim();
  const isIntroduced = /^\s*이하/u.test(text);
  if (alias.length < 2 || alias.length > 30 || /[\d.,/:]/.test(alias)) return null;
  if (isIntroduced || /^[A-Z][A-Za-z&\- ]+$/.test(alias)) return alias;
  return null;
}
