import { codeAt } from '../lexicon/letters.ts';
import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { AgencyKind } from '../model/agency-kind.ts';
import { byPlace } from './by-place.ts';
import { isCountry } from './countries.ts';
import { isGroupWord } from './group-words.ts';
import { createTaken } from './overlap.ts';
import { isParticleTail, stemsOf } from './particles.ts';
import type { FieldReading } from './read-field.ts';
import type { OrganisationWord, TermEntry } from './read-terms.ts';
import type { AgencyIdentity, AgencyMention, AgencyScan } from './scan-agencies.ts';

interface Evidence {
  weight: number;
  count: number;
  kind: AgencyKind;
  readonly signs: Set<string>;
}

/** From how much evidence on a word is taken for an organisation. */
const ENOUGH = 3;
/** An article names no more organisations than this; whatever does is no article. */
const MOST = 200;
const WEIGHTS: Readonly<Record<string, number>> = {
  staff: 2.3,
  companyEnding: 2,
  described: 2.2,
  headInBracket: 3,
  spelledOut: 1,
  listed: 1.3,
  speaks: 1.2,
  latin: 0.8,
  repeated: 0.5,
};
const COMMON =
  /(?:기업|업체|행사|투자|산업|식품|시설|분야|현장|부문|사업|업종|시장|크루즈|항지|제품|기술|단체|정당|의장|수석|회의|자료|보고서|조사|연구|업무|관련|대상|참가|참여|주요)$/;
const STAFF =
  /^(?:의|\s측|측)?\s?(?:한\s|고위\s|핵심\s|담당\s)?(?:관계자|대변인|공보관|본사|임직원|이사회|노동조합|노조|사옥|창업자|창립자|최고경영자|CEO)/;
const STAFF_WORD = /관계자|대변인|공보관|본사|임직원|이사회|노동조합|노조|사옥|창업자|창립자|최고경영자|CEO/;
const HEAD_IN_BRACKET =
  /^\s?\((대표|대표이사|사장|회장|이사장|원장|소장|단장|총장|청장|위원장|CEO)\s?:?\s?[가-힣]/;
const LATIN_IN_BRACKET = /^\s?\([A-Z][A-Za-z&.\- ]{1,40}[,)]/;
const DESCRIBERS: ReadonlyMap<string, AgencyKind> = new Map([
  ...(
    '기업 업체 회사 스타트업 계열사 자회사 모회사 운영사 제조사 개발사 시공사 항공사 통신사 은행 보험사 증권사 운용사 투자사 제약사 카드사 게임사 제작사 유통사 협력사 벤처기업 대기업 중소기업 정유사 조선사 건설사 플랫폼 쇼핑몰 거래소 빅테크'.split(
      ' ',
    ) as readonly string[]
  ).map((word): [string, AgencyKind] => [word, 'COMPANY']),
  ...(
    '단체 시민단체 환경단체 인권단체 노동단체 협회 조합 비영리단체 비정부기구 NGO'.split(
      ' ',
    ) as readonly string[]
  ).map((word): [string, AgencyKind] => [word, 'ASSOCIATION']),
  ...('매체 언론 방송 통신 일간지 방송사 신문 언론사'.split(' ') as readonly string[]).map(
    (word): [string, AgencyKind] => [word, 'COMPANY'],
  ),
  ...('연구기관 연구소 싱크탱크 조사기관'.split(' ') as readonly string[]).map(
    (word): [string, AgencyKind] => [word, 'RESEARCH_INSTITUTE'],
  ),
  ...('무장단체 무장정파 반군 정파 정당 야당 여당 테러단체 조직'.split(' ') as readonly string[]).map(
    (word): [string, AgencyKind] => [word, 'OTHER'],
  ),
]);
const COMPANY_ENDING =
  /^[가-힣A-Za-z0-9]{2,}(?:전자|건설|화학|제약|중공업|물산|상사|증권|은행|카드|생명|화재|손해보험|자동차|모터스|모빌리티|항공|해운|텔레콤|소프트|게임즈|엔터테인먼트|푸드|식품|백화점|마트|테크|랩스|시스템즈|솔루션|솔루션즈|로보틱스|네트웍스|코리아|인터내셔널|파트너스|인베스트먼트|캐피탈|캐피털|벤처스|자산운용|홀딩스|그룹|정밀|제철|스틸|시멘트|리테일|뱅크|페이|저축은행|신문|일보|방송|디스플레이|반도체|바이오|바이오로직스|케미칼|에너지솔루션|오일뱅크|칼텍스|금융지주|지주|금융|투자금융|투자증권|당|신탁|개발공사|도시공사|교통공사|관광공사|연합|연대|시민연합|네트워크|총국|위|크루즈)$/;
const NO_COMPANY =
  /^(?:시중|상업|중앙|투자|저축|인터넷전문|국책|외국계|지방|수탁|토큰|상장|친환경|전기|수소|완성|자율주행|차세대|첨단|시스템|차량용|메모리|국제|국내|저비용|생활|정책|서민|디지털|가상|신용|체크|교통|공영|지상파|종합편성|인터넷|대형|재생|신재생|신|원자력|청정|스마트|핀|에듀|하이|빅|딥|애그|푸드|프롭|그린|레드|여|야|집권|양|거대|제1야|다수|해당|위|분과|소|특|단|각|상임|제\d+소|남|북|한|민주|공공|민간|종합|금융)(?:전자|건설|화학|제약|은행|증권|카드|생명|자동차|항공|소프트|테크|반도체|바이오|방송|신문|금융|당|위|솔루션|디스플레이|에너지|그룹|네트워크|연대|연합|신탁|투자)$/;
const SPEAKS =
  /(?:밝혔|말했|설명했|전했|강조했|발표했|주장했|덧붙였|해명했|반박했|비판했|촉구했|전망했|지적했|내다봤)/;
const LATIN = /^(?:[A-Z][a-z]+[A-Za-z]*|[A-Z]{2,}[a-z]*|[A-Z][A-Za-z]*(?:\s[A-Z][A-Za-z]*){0,3})$/;
const TECHNICAL =
  /^(?:AI|IT|ICT|R|D|RD|RE100|ESG|NDC|LNG|CEO|CTO|CFO|PD|TV|GDP|MOU|EXPO|IoT|SNS|CCTV|GPS|DNA|RNA|AX|DX|GW|MW|CCUS|SMR|QR|OTT|PC|USB|API|GPU|CPU|HBM|NPU|LED|OLED|EV|VR|AR|XR|UAM|FTA|IPEF|GTX|KTX|SRT|K|KST|PM|VIP|IR|PR|HR|ODA|EEZ|ICBM|MZ|DMZ|NLL|PF|ETF|IPO|M|N|S|COVID|LTE|WGBI|MSCI|IMAX|ID|PDF|URL|OECD|UN|G7|G20|EU|SOC|TF|TK|PK)$/;

/** What an organisation is whose head bears this title. */
const KIND_BY_HEAD: ReadonlyMap<string, AgencyKind> = new Map([
  ['이사장', 'PUBLIC_INSTITUTION'],
  ['원장', 'PUBLIC_INSTITUTION'],
  ['소장', 'RESEARCH_INSTITUTE'],
  ['단장', 'COMMITTEE'],
  ['총장', 'UNIVERSITY'],
  ['청장', 'MINISTRY'],
  ['위원장', 'COMMITTEE'],
  ['회장', 'ASSOCIATION'],
] as const);

/** Finds organisations that neither a registry nor their shape gives, by what the article has them do: several signs together. */
export function organisationsByRole(
  fields: readonly FieldReading[],
  scan: AgencyScan,
  lexicon: Lexicon,
): AgencyScan {
  const evidence = new Map<string, Evidence>();
  for (const reading of fields) gather(reading, scan.byField.get(reading.field) ?? [], lexicon, evidence);
  const accepted = new Map<string, AgencyIdentity>();
  for (const [name, sign] of evidence) {
    if (sign.count >= 3) add(sign, 'repeated');
    if (sign.weight >= ENOUGH && accepted.size < MOST)
      accepted.set(name, { name, kind: sign.kind, key: null });
  }
  if (accepted.size === 0) return scan;
  return {
    ...scan,
    byField: new Map(fields.map((reading) => [reading.field, withAccepted(reading, scan, accepted)])),
  };
}

function add(evidence: Evidence, sign: string): void {
  if (evidence.signs.has(sign)) return;
  evidence.signs.add(sign);
  evidence.weight += WEIGHTS[sign] ?? 0;
}

function gather(
  reading: FieldReading,
  known: readonly AgencyMention[],
  lexicon: Lexicon,
  evidence: Map<string, Evidence>,
): void {
  const { folded } = reading;
  const hasStaff = STAFF_WORD.test(folded);
  let next = 0;
  let before: TermEntry | null = null;
  for (const { start, text: word, entry } of reading.terms) {
    const previous: TermEntry | null = before;
    before = entry;
    while (next < known.length && (known[next]?.end ?? 0) <= start) next++;
    const other = known[next];
    if (other !== undefined && other.start < start + word.length) continue;
    for (const candidate of candidatesOf(entry, lexicon)) {
      const { stem, particle, hasCompanyEnding, isLatin } = candidate;
      const end = start + stem.length;
      const signs: string[] = [];
      let kindByHead: AgencyKind | undefined;
      if (hasStaff && particle === '' && STAFF.test(folded.slice(end, end + 30))) signs.push('staff');
      if (hasCompanyEnding) signs.push('companyEnding');
      if (isLatin) signs.push('latin');
      if (folded.charAt(end) === '(' || folded.charAt(end + 1) === '(') {
        const after = folded.slice(end, end + 50);
        const head = HEAD_IN_BRACKET.exec(after)?.[1];
        if (head !== undefined) signs.push('headInBracket');
        kindByHead = head === undefined ? undefined : KIND_BY_HEAD.get(head);
        if (LATIN_IN_BRACKET.test(after) && !isLatin) signs.push('spelledOut');
      }
      if (isListed(folded, start, end, known, next)) signs.push('listed');
      const described = previous !== null && isGap(codeAt(folded, start - 1)) ? describes(previous) : null;
      const before = evidence.get(stem);
      if (signs.length === 0 && described === null && before === undefined) continue;
      if (candidate.isSubject && speaks(folded, end)) signs.push('speaks');
      const own = before ?? { weight: 0, count: 0, kind: 'COMPANY', signs: new Set<string>() };
      if (described !== null) {
        signs.push('described');
        own.kind = described;
      }
      if (signs.length === 0) continue;
      if (kindByHead !== undefined) own.kind = kindByHead;
      if (/당$/.test(stem)) own.kind = 'OTHER';
      else if (/(?:연대|연합|네트워크)$/.test(stem) && described === null) own.kind = 'ASSOCIATION';
      else if (/공사$/.test(stem)) own.kind = 'PUBLIC_INSTITUTION';
      own.count++;
      for (const sign of signs) add(own, sign);
      evidence.set(stem, own);
      if (particle !== '' || signs.includes('staff') || signs.includes('companyEnding')) break;
    }
  }
}

function isGap(code: number): boolean {
  return code === 0x20 || code === 0x27 || code === 0x22;
}

function describes(entry: TermEntry): AgencyKind | null {
  if (entry.describes === undefined) entry.describes = DESCRIBERS.get(entry.text.replace(/인$/, '')) ?? null;
  return entry.describes;
}

/** What of a word, its particle aside, may name an organisation. */
function candidatesOf(entry: TermEntry, lexicon: Lexicon): readonly OrganisationWord[] {
  if (entry.lexicon !== lexicon) {
    entry.organisations = findCandidates(entry.text, lexicon);
    entry.lexicon = lexicon;
  }
  return entry.organisations;
}

function findCandidates(word: string, lexicon: Lexicon): OrganisationWord[] {
  return stemsOf(word).flatMap(({ stem, particle }) =>
    isCandidate(stem, lexicon)
      ? [
          {
            stem,
            particle,
            isSubject: /^(?:은|는|이|가|도)$/.test(particle),
            hasCompanyEnding: COMPANY_ENDING.test(stem) && !NO_COMPANY.test(stem),
            isLatin: LATIN.test(stem),
          },
        ]
      : [],
  );
}

function isCandidate(stem: string, lexicon: Lexicon): boolean {
  if (stem.length < 2 || stem.length > 16 || /^\d/.test(stem) || !/[가-힣A-Za-z]{2}/.test(stem)) return false;
  if (lexicon.nameStops.has(stem) || lexicon.offices.has(stem) || isCountry(stem)) return false;
  if (TECHNICAL.test(stem) || COMMON.test(stem) || isGroupWord(`${stem}은`)) return false;
  return !/(?:[은는을를의와]|에서|으로|하는|되는|대한|위한|통한|다고|라고|했다|습니다)$/.test(stem);
}

/** Beside a known organisation in a list: `삼성전자, 퍼스트실리콘`, `포스코·GS건설`. */
function isListed(
  folded: string,
  start: number,
  end: number,
  known: readonly AgencyMention[],
  next: number,
): boolean {
  const before = next > 0 ? known[next - 1] : undefined;
  const after = known[next];
  const isAfter =
    before !== undefined &&
    start - before.end <= 3 &&
    /^\s?[,·]\s?['"]?$/.test(folded.slice(before.end, start));
  const isBefore =
    after !== undefined && after.start - end <= 3 && /^['"]?\s?[,·]\s?$/.test(folded.slice(end, after.start));
  return (isAfter || isBefore) && !/[은는을를]/.test(folded.charAt(end));
}

function speaks(folded: string, end: number): boolean {
  const stop = folded.indexOf('\n', end);
  const sentence = folded.slice(end, Math.min(stop < 0 ? folded.length : stop, end + 400));
  const period = sentence.search(/다\.\s/);
  return SPEAKS.test(period < 0 ? sentence : sentence.slice(0, period + 1));
}

function withAccepted(
  reading: FieldReading,
  scan: AgencyScan,
  accepted: ReadonlyMap<string, AgencyIdentity>,
): AgencyMention[] {
  const { field, folded, text } = reading;
  const known = scan.byField.get(field) ?? [];
  const found: AgencyMention[] = [];
  const isTaken = createTaken(folded.length, known);
  for (const [name, identity] of accepted) {
    for (let start = folded.indexOf(name); start >= 0; start = folded.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (start > 0 && /[가-힣A-Za-z0-9]/.test(folded.charAt(start - 1))) continue;
      if (!isParticleTail(/^[가-힣A-Za-z0-9]*/.exec(folded.slice(end, end + 8))?.[0] ?? '')) continue;
      if (isTaken(start, end)) continue;
      const surface = text.slice(start, end);
      found.push({
        field,
        start,
        end,
        surface,
        identity,
        rule: 'agency:by-role',
        confidence: 0.75,
        inOffice: false,
      });
    }
  }
  return [...known, ...found].sort(byPlace);
}
