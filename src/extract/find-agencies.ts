import type { ExtractedAgency, Span } from '../model/extraction.ts';
import type { ArticleContext } from './article-context.ts';
import type { AgencyIdentity, AgencyMention } from './scan-agencies.ts';

/** The organisations that an article names, with the surfaces under which it names them. */
export function findAgencies(context: ArticleContext): ExtractedAgency[] {
  const byName = new Map<string, AgencyMention[]>();
  for (const { field } of context.fields) {
    for (const mention of context.agencies.byField.get(field) ?? []) {
      const { name } = mention.identity;
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [mention]);
      else known.push(mention);
    }
  }
  const inOffices = new Set(
    context.people.flatMap(({ agencySpan }) =>
      agencySpan === null ? [] : [`${agencySpan.field} ${agencySpan.start}`],
    ),
  );
  return mergeShortForms([...byName.values()]).flatMap((mentions) => {
    const [first] = mentions;
    if (first === undefined) return [];
    const { name, kind, key } = nameOf(mentions);
    if (mentions.every((mention) => mention.inOffice && isPlace(mention, context))) return [];
    if (
      mentions.every((mention) => SERVICE.test(mention.surface)) &&
      !mentions.some((mention) => acts(mention, context, inOffices))
    )
      return [];
    if (
      FACILITY.test(name) &&
      (kind === 'PUBLIC_INSTITUTION' || kind === 'LOCAL_GOVERNMENT') &&
      key === null &&
      mentions.every((mention) => isPlanned(mention, context))
    )
      return [];
    if (VENUE.test(name) && mentions.every((mention) => isVenue(mention, context))) return [];
    if (
      kind === 'LOCAL_GOVERNMENT' &&
      !OFFICE_NAME.test(name) &&
      !mentions.some((mention) => acts(mention, context, inOffices))
    )
      return [];
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
          confidence: certainty(best, mentions, context, inOffices),
        },
        mentions: mentions.map(({ field, start, end }): Span => ({ field, start, end })),
      },
    ];
  });
}

/**
 * How sure an organisation is: a registered name that does something or has an officer is one; a name that stands
 * once and does nothing may be a place, a product or part of another name.
 */
function certainty(
  best: AgencyMention,
  mentions: readonly AgencyMention[],
  context: ArticleContext,
  inOffices: ReadonlySet<string>,
): number {
  if (best.rule !== 'agency:registry') return best.confidence;
  if (mentions.some((mention) => inOffices.has(`${mention.field} ${mention.start}`))) return 0.99;
  if (!mentions.some((mention) => ACTS.test(textAfter(mention, context))))
    return mentions.length > 1 ? 0.91 : 0.85;
  if (mentions.length > 1) return 0.98;
  return mentions.some((mention) => SPEAKS_OR_DOES.test(textAfter(mention, context))) ? 0.92 : 0.88;
}

function textAfter(mention: AgencyMention, context: ArticleContext): string {
  const { folded } = context.fields.find(({ field }) => field === mention.field) ?? context.body;
  return folded.slice(mention.end, mention.end + 12);
}

/** Services that news names as channels rather than as companies. */
const SERVICE =
  /^(?:유튜브|인스타그램|페이스북|텔레그램|카카오톡|트위터|틱톡|왓츠앱|스레드|네이버 밴드|위챗|스냅챗|디스코드|넷플릭스)$/;
const VENUE = /(?:킨텍스|코엑스|벡스코|엑스코|컨벤션센터|컨벤션|전시장|회관|호텔|현충원|묘지)$/;

const FACILITY = /(?:센터|소방서|박물관|미술관|체육관|연수원|의료원|교육원|전시관|기념관)$/;

/** Whether a house is named as something to be built, which does nothing yet. */
function isPlanned(mention: AgencyMention, context: ArticleContext): boolean {
  return /^['"」』]?\s?(?:을|를|의|이|가|도)?\s?(?:신규\s|조기\s|추가\s)?(?:건립|신축|설치|조성|확충|건축|증축|착공|준공|개관|리모델링|유치|구축|신설|만든다|만들|늘[리린])/.test(
    textAfter(mention, context),
  );
}

/** Whether a hall is named as the place of something. */
function isVenue(mention: AgencyMention, context: ArticleContext): boolean {
  return /^(?:에서|에|[을를]\s(?:참배|찾|방문)|\s(?:참배|제\d|[A-Z가-힣0-9]{1,6}(?:홀|룸|관|전시장|층)))/.test(
    textAfter(mention, context),
  );
}

const ACTS =
  /^(?:\s?등\s?(?:\d+개\s?)?(?:지자체|지방자치단체|지방정부|자치단체|시·?군|기관)|은|는|이|가|도|과|와|의|에서는|측|·|,|\(|\/|-|\s?및|\s?관계자)/;

/** A subject, a partner, or one whose people speak; a possessor or a member of a list may be anything. */
const SPEAKS_OR_DOES = /^(?:\s?\([^)]{0,40}\))?(?:은|는|이|가|도|과|와|측|에서는|의|\s?관계자)/;

/** Local bodies whose names are no places' (`서울특별시교육청`). */
const OFFICE_NAME = /(?:청|본부|소방서|보건소|센터|사업소|의회)$/;
/** Officers without a name behind a place's (`전남도 인구정책국장이`). */
const OFFICER =
  /^\s(?:[가-힣·]{2,12}\s?)?(?:국장|과장|실장|본부장|단장|기획관|담당관|정책관|관계자|공무원|팀장)(?![가-힣]{2})/;

/** `성남·안산·화성시에서`, `서구의 한 공장`: a list of where something is, and what stands in a place. */
const PLACES =
  /^(?:(?:·[가-힣]{1,6}){0,8}(?:[와과]\s(?:[가-힣]{2,4}\s)?[가-힣]{1,6}(?:·[가-힣]{1,6}){0,8}[시군구])?(?:에도|에서의|에서도|에(?![서게는])|에서(?!는))|의\s(?:한|[가-힣·]{1,12}\s?(?:공장|호텔|식당|아파트|물류센터|카페|건물|농장|농가))(?=\s|[을를이가에은는]))/;

/** Whether a local government does something there, or holds an office; else its name is a place. */
function acts(mention: AgencyMention, context: ArticleContext, inOffices: ReadonlySet<string>): boolean {
  const rest = context.body.folded.slice(mention.end, mention.end + 4);
  // `경남도의원` sits in the council.
  if (mention.inOffice && mention.field === 'body' && /^[시도군구]?의[원회]/.test(rest)) return false;
  if (mention.inOffice || mention.field !== 'body') return true;
  if (PLACES.test(context.body.folded.slice(mention.end, mention.end + 60))) return false;
  if (ACTS.test(context.body.folded.slice(mention.end, mention.end + 8))) return true;
  if (OFFICER.test(context.body.folded.slice(mention.end, mention.end + 24))) return true;
  return inOffices.has(`${mention.field} ${mention.start}`);
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

/** An unregistered `세무사회` beside `한국세무사회`, or `전북변회` beside `전라북도지방변호사회`, is the same body. */
function mergeShortForms(groups: AgencyMention[][]): AgencyMention[][] {
  const merged: AgencyMention[][] = [];
  if (groups.length > 1000) return groups;
  const names = groups.map((group) => group[0]?.identity.name ?? '');
  const target = names.map((name, index) => {
    const isUnknown = groups[index]?.[0]?.identity.key === null;
    if (!isUnknown) return index;
    const longer = names.findIndex(
      (other, at) =>
        at !== index &&
        other.length > name.length &&
        (isLongForm(other, name) || isAbbreviation(name, other)),
    );
    if (longer >= 0) return longer;
    const ending = names.flatMap((other, at) => (at !== index && endsIn(other, name) ? [at] : []));
    return ending.length === 1 ? (ending[0] ?? index) : index;
  });
  for (const [index, group] of groups.entries()) {
    const into = target[index] ?? index;
    const known = merged[into];
    if (known === undefined) merged[into] = [...group];
    else for (const mention of group) known.push(mention);
  }
  return merged.filter((group) => group !== undefined);
}

/** Whether a name ends in an unregistered shorter one (`여수광양항만공사`, `항만공사`). */
function endsIn(long: string, short: string): boolean {
  return short.length >= 4 && long.length > short.length + 1 && long.endsWith(short);
}

function isLongForm(long: string, short: string): boolean {
  return /^(?:한국|대한|전국|국립|재단법인|사단법인|국가)/.test(long) && long.endsWith(short);
}

/** Whether all letters of a short name stand in a long one in order, the first and the last in the same place. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 3 || short.charAt(0) !== long.charAt(0) || short.slice(-1) !== long.slice(-1))
    return false;
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
