import type { Lexicon } from '../lexicon/load-lexicon.ts';
import { byPlace } from './by-place.ts';
import { createTaken } from './overlap.ts';
import { isParticleTail, restOfWord } from './particles.ts';
import type { FieldReading } from './read-field.ts';
import type { AgencyMention, IntroducedAlias } from './scan-agencies.ts';

/** An article introduces no more aliases than this; whatever does is no article. */
const MOST = 200;
const LETTER = /[가-힣A-Za-z0-9]/;
const INTRODUCTION = /^\s?\(([^()]{2,80})\)/;
const HEREAFTER = /^(?:이하|약칭|아래)\s?/;

/** `한국전력공사(한전)`, `방송미디어통신위원회(이하 방미통위)`: aliases that hold in this article. */
export function introducedAliases(
  reading: FieldReading,
  mentions: readonly AgencyMention[],
  lexicon: Lexicon,
  asOf: string,
): IntroducedAlias[] {
  const introduced: IntroducedAlias[] = [];
  for (const mention of mentions) {
    const after = reading.folded.slice(mention.end, mention.end + 90);
    const found = INTRODUCTION.exec(after);
    if (found === null) continue;
    for (const part of (found[1] ?? '').split(/[,;/]/)) {
      const isHereafter = HEREAFTER.test(part.trim());
      const alias = part
        .trim()
        .replace(HEREAFTER, '')
        .replace(/^['"]|['"]$/g, '');
      if (!isAliasOf(alias, mention, isHereafter)) continue;
      const known = lexicon.agencies.find(alias, asOf);
      if (known.some((agency) => agency.key === mention.identity.key)) continue;
      const at = mention.end + after.indexOf(alias);
      introduced.push({
        alias,
        identity: mention.identity,
        span: { field: reading.field, start: at, end: at + alias.length },
        rule: isHereafter ? 'alias:hereafter' : 'alias:bracket',
      });
    }
  }
  return introduced;
}

function isAliasOf(alias: string, mention: AgencyMention, isHereafter: boolean): boolean {
  if (isHereafter) return /^[가-힣A-Za-z0-9·&\- ]{2,20}$/.test(alias);
  if (/^[A-Z][A-Za-z&.\- ]{1,60}$/.test(alias)) return true;
  if (!/^[가-힣A-Za-z]{2,12}$/.test(alias)) return false;
  let at = 0;
  for (const character of alias) {
    const next = mention.surface.indexOf(character, at);
    if (next < 0) return false;
    at = next + 1;
  }
  return alias.length < mention.surface.length;
}

/** Adds the places where the article uses an alias that it introduced. */
export function withIntroduced(
  reading: FieldReading,
  mentions: readonly AgencyMention[],
  introduced: readonly IntroducedAlias[],
): AgencyMention[] {
  const found: AgencyMention[] = [];
  if (introduced.length === 0) return [...mentions];
  const isTaken = createTaken(reading.folded.length, mentions);
  for (const { alias, identity } of introduced.slice(0, MOST)) {
    for (
      let at = reading.folded.indexOf(alias);
      at >= 0;
      at = reading.folded.indexOf(alias, at + alias.length)
    ) {
      const end = at + alias.length;
      if (at > 0 && LETTER.test(reading.folded.charAt(at - 1))) continue;
      if (!isParticleTail(restOfWord(reading.folded, end).replace(/^장/, ''))) continue;
      if (isTaken(at, end)) continue;
      const inOffice = reading.folded.charAt(end) === '장';
      const surface = reading.text.slice(at, end);
      found.push({
        field: reading.field,
        start: at,
        end,
        surface,
        identity,
        rule: 'agency:introduced',
        confidence: 0.95,
        inOffice,
      });
    }
  }
  return [...mentions, ...found].sort(byPlace);
}
