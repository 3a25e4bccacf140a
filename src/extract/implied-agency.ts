import type { OfficeClass } from '../lexicon/office.ts';
import type { AgencyKind } from '../model/agency-kind.ts';
import type { ArticleContext } from './article-context.ts';
import { headAgency } from './head-agency.ts';
import type { PersonMention } from './person-mention.ts';
import type { AgencyIdentity } from './scan-agencies.ts';

/** An organisation that a title implies in this article, and how that was read. */
export interface ImpliedAgency {
  readonly agency: AgencyIdentity | null;
  readonly rule: string;
  readonly confidence: number;
}

const NO_AGENCY = /^(?:대통령|국무총리|총리|부총리|.*부총리|대통령 .*|.*후보|예비후보자?|대선 후보자?)$/;
const KINDS: readonly (readonly [RegExp, readonly AgencyKind[]])[] = [
  [/(?:장관|차관|차관보)$/, ['MINISTRY']],
  [/(?:시장|군수|구청장|지사|부시장|부지사|교육감)$/, ['LOCAL_GOVERNMENT']],
  [/(?:총장|교수|학장)$/, ['UNIVERSITY']],
  [/(?:위원장|부위원장|상임위원)$/, ['COMMITTEE', 'LEGISLATURE', 'ASSOCIATION']],
  [/(?:청장|처장)$/, ['MINISTRY']],
  [/(?:연구위원|연구원|박사)$/, ['RESEARCH_INSTITUTE', 'UNIVERSITY', 'PUBLIC_INSTITUTION']],
  [/(?:회장)$/, ['ASSOCIATION', 'COMPANY']],
  [/(?:사장|대표|대표이사|전무|상무|최고경영자|CEO)$/, ['COMPANY', 'PUBLIC_INSTITUTION', 'ASSOCIATION']],
  [/(?:이사장)$/, ['PUBLIC_INSTITUTION', 'ASSOCIATION', 'RESEARCH_INSTITUTE']],
  [/(?:원장)$/, ['RESEARCH_INSTITUTE', 'PUBLIC_INSTITUTION', 'MINISTRY']],
  [/(?:판사|대법관|재판관|재판장)$/, ['COURT']],
];
const OFFICIAL: readonly AgencyKind[] = [
  'MINISTRY',
  'LOCAL_GOVERNMENT',
  'COMMITTEE',
  'PUBLIC_INSTITUTION',
  'RESEARCH_INSTITUTE',
  'ASSOCIATION',
  'COURT',
];
/** The kinds of organisation that a class of titles belongs to, where the title itself doesn't say. */
const KINDS_OF_CLASS: Readonly<Record<OfficeClass, readonly AgencyKind[]>> = {
  STATE: ['MINISTRY'],
  HEAD: OFFICIAL,
  DEPUTY: OFFICIAL,
  BUREAU: OFFICIAL,
  DIVISION: OFFICIAL,
  STAFF: OFFICIAL,
  ELECTED: ['LOCAL_GOVERNMENT'],
  LEGISLATIVE: ['LEGISLATURE'],
  DIPLOMATIC: [],
  COMPANY: ['COMPANY', 'PUBLIC_INSTITUTION', 'ASSOCIATION'],
  ACADEMIC: ['UNIVERSITY', 'RESEARCH_INSTITUTE', 'PUBLIC_INSTITUTION'],
  MILITARY: ['MILITARY'],
  POLICE: ['MINISTRY'],
  PARTY: ['OTHER'],
  JUDICIAL: ['COURT', 'MINISTRY'],
  ASSOCIATION: ['ASSOCIATION'],
};

/** The organisation of an office that stands without one: by the title itself, or the article's own organisation. */
export function impliedAgency(mention: PersonMention, context: ArticleContext): ImpliedAgency | null {
  const { title } = mention;
  if (isWithoutAgency(title)) return { agency: null, rule: 'office:without-agency', confidence: 0.95 };
  if (mention.officeClass === 'LEGISLATIVE') {
    const council = councilOf(mention, context);
    if (council !== null) return council;
  }
  const own = KINDS.find(([ending]) => ending.test(title))?.[1] ?? null;
  const kinds = own ?? KINDS_OF_CLASS[mention.officeClass];
  const head = headAgency(context);
  if (head !== null && suits(head, title, kinds)) {
    return { agency: head, rule: 'agency:of-the-article', confidence: 0.88 };
  }
  const before = nearestBefore(mention, context, (agency) => suits(agency, title, kinds));
  if (before !== null && own !== null)
    return { agency: before, rule: 'agency:named-before', confidence: 0.7 };
  return null;
}

/** Whether an office has no organisation of its own (`대통령`, `국무총리`). */
export function isWithoutAgency(title: string): boolean {
  return NO_AGENCY.test(title);
}

function suits(agency: AgencyIdentity, title: string, kinds: readonly AgencyKind[]): boolean {
  if (!kinds.includes(agency.kind)) return false;
  if (/^(?:원장|청장|처장)$/.test(title)) return agency.name.endsWith(title.slice(0, 1));
  if (/^(?:장관|차관|.차관|제.차관)$/.test(title))
    return agency.name.endsWith('부') || agency.name.endsWith('처');
  return true;
}

function councilOf(mention: PersonMention, context: ArticleContext): ImpliedAgency | null {
  const { agencies } = context.lexicon;
  const given = mention.agency;
  if (given !== null && given.kind === 'LEGISLATURE')
    return { agency: given, rule: mention.rule, confidence: mention.confidence };
  if (given !== null && given.kind === 'LOCAL_GOVERNMENT') {
    const council = agencies.find(`${given.name}의회`, context.asOf)[0];
    const agency =
      council === undefined
        ? { name: `${given.name}의회`, kind: 'LEGISLATURE' as const, key: null }
        : known(council);
    return { agency, rule: 'office:council', confidence: 0.9 };
  }
  if (/^(?:의원|국회의원|국회의장|국회부의장)$/.test(mention.title)) {
    const assembly = agencies.find('국회', context.asOf)[0];
    if (assembly !== undefined) return { agency: known(assembly), rule: 'office:assembly', confidence: 0.92 };
  }
  return null;
}

function known(agency: {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly key: string;
}): AgencyIdentity {
  return { name: agency.name, kind: agency.kind, key: agency.key };
}

function nearestBefore(
  mention: PersonMention,
  context: ArticleContext,
  accepts: (agency: AgencyIdentity) => boolean,
): AgencyIdentity | null {
  let nearest: AgencyIdentity | null = null;
  for (const agency of context.agencies.byField.get(mention.field) ?? []) {
    if (agency.start >= mention.start) break;
    if (accepts(agency.identity)) nearest = agency.identity;
  }
  return nearest;
}
