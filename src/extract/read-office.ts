import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { OfficeClass } from '../lexicon/office.ts';
import type { Field } from '../model/article.ts';
import type { Span } from '../model/extraction.ts';
import { fusedTitle } from './office-title.ts';
import { MODIFIERS } from './office-words.ts';
import { actingMarkOf, isFirstOfTitle, titleOf } from './read-token.ts';
import type { AgencyIdentity } from './scan-agencies.ts';
import type { Token } from './tokenize.ts';

/** A title among the tokens of a paragraph. */
export interface Office {
  readonly at: number;
  readonly title: string;
  readonly officeClass: OfficeClass;
  readonly particle: string;
  readonly group: string;
  /** Offset at which the office's words begin and end, the particle left out. */
  readonly start: number;
  readonly end: number;
  /** The organisation fused with it. */
  readonly agency: AgencyIdentity | null;
  readonly agencySpan: Span | null;
  /** Index of the first token that belongs to it. */
  readonly first: number;
}

/** The office whose last word is the token at an index, or null. */
export function readOffice(
  tokens: readonly Token[],
  at: number,
  field: Field,
  lexicon: Lexicon,
  asOf: string,
): Office | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const before = at > 0 ? tokens[at - 1] : undefined;
  const spanOf = (t: Token): Span => ({ field, start: t.start, end: t.end });
  if (token.glued && before?.kind === 'agency' && before.agency !== null) {
    const fused = fusedTitle(before.text, token.text, lexicon);
    if (fused === null) return null;
    return {
      at,
      ...fused,
      start: before.start,
      end: token.end - fused.particle.length - fused.group.length,
      agency: before.agency.identity,
      agencySpan: spanOf(before),
      first: at - 1,
    };
  }
  const heads = coming(tokens, at, field, lexicon);
  if (heads !== null) return heads;
  const joined = joinedOffice(tokens, at, lexicon);
  const title = joined?.reading ?? titleOf(token.entry, lexicon);
  if (title === null) return null;
  const first = joined?.first ?? at;
  const start = tokens[first]?.start ?? token.start;
  const end = token.end - title.particle.length - title.group.length;
  const own = agencyInTitle(title.title, title.head, lexicon, asOf);
  return {
    at,
    title: own?.title ?? title.title,
    officeClass: title.officeClass,
    particle: title.particle,
    group: title.group,
    start,
    end,
    agency: own?.agency ?? null,
    agencySpan: own === null ? null : { field, start, end: start + own.length },
    first,
  };
}

/** `은행연합회장 후보자`, `감사원장 직무대행`: a mark after an office that is fused with its organisation. */
function coming(tokens: readonly Token[], at: number, field: Field, lexicon: Lexicon): Office | null {
  const token = tokens[at];
  if (at < 2) return null;
  const title = tokens[at - 1];
  const body = tokens[at - 2];
  if (token === undefined || token.glued || title?.glued !== true || title.kind !== 'word') return null;
  if (body?.kind !== 'agency' || body.agency === null) return null;
  const mark = actingMarkOf(token.entry);
  const fused = mark === null ? null : fusedTitle(body.text, title.text, lexicon);
  if (mark === null || fused === null || fused.particle !== '') return null;
  return {
    at,
    title: `${fused.title} ${mark.stem}`,
    officeClass: fused.officeClass,
    particle: mark.particle,
    group: '',
    start: body.start,
    end: token.end - mark.particle.length,
    agency: body.agency.identity,
    agencySpan: { field, start: body.start, end: body.end },
    first: at - 2,
  };
}

/** `장관 후보자`, `대통령 권한대행`: titles of two words that the lexicon has, or a modifier and a title. */
function joinedOffice(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const token = tokens[at];
  const before = at > 0 ? tokens[at - 1] : undefined;
  if (token === undefined || before === undefined || before.kind !== 'word' || token.glued) return null;
  const acting = actingMarkOf(token.entry);
  const acted = acting === null ? null : titleOf(before.entry, lexicon);
  if (acting !== null && acted !== null && acted.particle === '') {
    return {
      reading: { ...acted, title: `${acted.title} ${acting.stem}`, particle: acting.particle },
      first: at - 1,
    };
  }
  const reading = titleOf(token.entry, lexicon);
  if (!isFirstOfTitle(before.entry, lexicon)) {
    if (reading === null || !MODIFIERS.has(before.text)) return null;
    return { reading: { ...reading, title: `${before.text} ${reading.title}` }, first: at - 1 };
  }
  if (reading === null) {
    const stem = /^(.+?)(은|는|이|가|을|를|의|에게|도|과|와)?$/.exec(token.text);
    const office = lexicon.offices.get(`${before.text} ${stem?.[1] ?? token.text}`);
    if (office === undefined) return null;
    return {
      reading: {
        title: office.title,
        head: office.title,
        officeClass: office.class,
        particle: stem?.[2] ?? '',
        group: '',
      },
      first: at - 1,
    };
  }
  const office = lexicon.offices.get(`${before.text} ${reading.title}`);
  if (office !== undefined)
    return { reading: { ...reading, title: office.title, officeClass: office.class }, first: at - 1 };
  if (!MODIFIERS.has(before.text)) return null;
  return { reading: { ...reading, title: `${before.text} ${reading.title}` }, first: at - 1 };
}

function isMarket(word: string): boolean {
  return /(?:우리|전통|재래|주식|증권|노동|고용|주택|부동산|소비자|인력|원유|미술|중고|온라인|지역|골목|공공|민간|자본|국내|세계|해외|금융|채권|외환|수산|농산물|도매|동문|중앙)시장$/.test(
    word,
  );
}

/** `외교장관` and `방송통신심의위원장` hold their organisation, shortened by its last syllable. */
function agencyInTitle(title: string, head: string, lexicon: Lexicon, asOf: string) {
  const prefix = title.slice(0, -head.length);
  const known = (name: string) => {
    const agency = lexicon.agencies.find(name, asOf)[0];
    return agency === undefined ? null : { name: agency.name, kind: agency.kind, key: agency.key };
  };
  if (prefix.length >= 2 && /^(?:제?[12])?[장차]관$/.test(head)) {
    const agency = known(`${prefix}부`) ?? known(`${prefix}처`);
    if (agency !== null) return { agency, title: head, length: prefix.length };
  }
  const numbered = /^([가-힣]{2,})(제?[12]차관)$/.exec(title);
  if (numbered?.[1] !== undefined && numbered[2] !== undefined) {
    const agency = known(`${numbered[1]}부`);
    if (agency !== null) return { agency, title: numbered[2], length: numbered[1].length };
  }
  // `한빛시장`, `가람도지사`: a place that the registry doesn't have, or has several of.
  const local = /^([가-힣]{2,3}[시군구도])(?:장|수|청장|지사)$/.exec(title);
  if (local?.[1] !== undefined && /^(?:시장|군수|구청장|도?지사)$/.test(head) && !isMarket(title)) {
    const name = local[1];
    const found = lexicon.agencies.find(name, asOf)[0];
    if (found === undefined || lexicon.agencies.isAmbiguous(name, asOf)) {
      const own = { name, kind: 'LOCAL_GOVERNMENT' as const, key: null };
      const shortTitle = title.slice(name.length - 1);
      return { agency: own, title: shortTitle, length: name.length };
    }
  }
  if (title.length > 4 && /위원장$/.test(title)) {
    const deputy = title.endsWith('부위원장') ? '부위원장' : '위원장';
    const body = title.slice(0, -deputy.length);
    const agency = known(`${body}위원회`);
    if (agency !== null) return { agency, title: deputy, length: body.length };
  }
  return null;
}
