import type { AgencyKind } from '../model/agency-kind.ts';
import { companyName, type ShapedName, type Word } from './company-name.ts';
import { isCountry, isCountryInitial } from './countries.ts';
import { headKind, organisationShape } from './organisation-shape.ts';
import { stemsOf } from './particles.ts';
import type { FieldReading } from './read-field.ts';
import type { TermEntry } from './read-terms.ts';
import type { AgencyMention, Identify } from './scan-agencies.ts';
import { isStopWord } from './word-form.ts';

const COLLEGE = new Map(
  Object.entries({
    공대: '공과대학',
    의대: '의과대학',
    법대: '법과대학',
    사범대: '사범대학',
    자연대: '자연과학대학',
    인문대: '인문대학',
    치대: '치과대학',
    약대: '약학대학',
    수의대: '수의과대학',
    간호대: '간호대학',
    사회대: '사회과학대학',
    경영대: '경영대학',
    미대: '미술대학',
    음대: '음악대학',
    농대: '농과대학',
    생활대: '생활과학대학',
    로스쿨: '법학전문대학원',
  }),
);
/** Fields of government work, of which other countries' bodies are named (`네덜란드 경제부`). */
const FIELD =
  '경제|통상|산업|상공|상무|무역|재무|재정|금융|예산|기획|투자|개발|과학|기술|정보|통신|방송|미디어|디지털|혁신|교육|문화|관광|체육|스포츠|청년|여성|가족|복지|보건|의료|건강|노동|고용|사회|환경|기후|에너지|원자력|광물|자원|석유|수자원|농업|농무|농촌|축산|임업|식품|어업|수산|해양|교통|인프라|건설|주택|도시|국토|지역|내무|외무|외교|국방|법무|사법|치안|이민|행정|공공|인적자원|국가|연방|안전|안보|항공|우주|철도|특허|지식재산|표준|통계|관세|조세|국세|경쟁|소비자|식품의약품|의약품|질병통제예방|규제|감독|관리|보호|진흥|협력|대외|중앙|정책';
const FOREIGN_BODY = new RegExp(
  `^(?:방위성|총무성|문부과학성|후생노동성|경제산업성|국토안보부|에너지부|(?:${FIELD})+(?:부|성|청|처|국|원|위원회|당국)|대법원|연방대법원|헌법재판소|의회|상원|하원|연방의회|중앙은행|대사관|총영사관|식품의약국|환경보호청|항공우주국|중앙정보국|연방수사국|무역대표부|증권거래위원회|[가-힣]{2,8}(?:위원회|규제청|안전청|감독청|관리국|보호국))$`,
);
const FOREIGN_UNIVERSITY =
  /^(?!.*(?:확대|최대|현대|시대|군대|세대|무대|기대|절대|상대|반대|연대|초대|휴대|침대|부대|증대|중대|거대|막대|고대|근대|광대|지대|병대|비대|위대|공대|조대|찰대|견대|열대|온대|한대|십대|초대)$)[가-힣]{2,8}대$/;
/** Heads whose names stand in several words (`주가조작 근절 합동대응단`). */
const EXTENDABLE =
  /(?:연구단|사업단|추진단|대응단|기획단|협의체|위원회|협의회|연구센터|연구소|추진본부|대책본부|협회|학회)$/;
/** A party's branch in a city or province (`광주시당`). */
const BRANCH = /^[가-힣]{2,4}[시도]당$/;
const FACILITY =
  /^(?:데이터|물류|주민|콜|문화|쇼핑|상담|고객|서비스|연수|체험|체육|훈련|전시|복지|행정|방문자|안내|지원|종합|관제|통제|상황|보건|의료)(?:지원|복지)?센터$/;
const NO_MODIFIER =
  /(?:[은는을를의와과에도며고해아어여인별서게지적]|에서|으로|하는|되는|보다|된|한|할|이번|오는|지난|관련|소속|산하|위한|통한|대한|등|및|각|중|내|간|후|하나|때|또한|이|그|저|새|첫|전|현|민관|제\d+차|\d+[가-힣]*)$/;
const UNIVERSITY_CONTEXT =
  /^(?:의|와|과|·|,)?\s?(?:[가-힣A-Za-z]{2,12}(?:과|부|학과|학부|대학원)\s)?(?:교수|명예교수|석좌교수|총장|부총장|학장|연구팀|연구진|박사|공동연구|대학원)/;

/** Organisations that no registry knows, by the shape of their names, between the known ones. */
export function shapedAgencies(
  reading: FieldReading,
  known: readonly AgencyMention[],
  identify: Identify,
): AgencyMention[] {
  const { folded, text, field } = reading;
  const hasCompanyMark = /㈜|\(주\)|주식회사/.test(folded);
  const found: AgencyMention[] = [];
  const before: Word[] = [];
  let next = 0;
  for (const word of reading.terms) {
    while (next < known.length && (known[next]?.end ?? 0) <= word.start) next++;
    const other = known[next];
    const isTaken = other !== undefined && other.start < word.start + word.text.length;
    const previous = latest(next > 0 ? known[next - 1] : undefined, found.at(-1));
    const shaped =
      isTaken || !(hasCompanyMark || mayHaveShape(word.entry))
        ? null
        : ((hasCompanyMark ? companyName(folded, word) : null) ?? readShape(folded, word, before, previous));
    if (shaped !== null) {
      const { start, end, name, kind, rule, confidence, inOffice } = shaped;
      const surface = text.slice(start, end);
      found.push({
        field,
        start,
        end,
        surface,
        identity: identify(name, kind, null),
        rule,
        confidence,
        inOffice,
      });
    }
    before.push(word);
    if (before.length > 4) before.shift();
  }
  return withoutOverlap(found);
}

/** Whether a word may end as a name of some organisation does; most don't, and need no closer look. */
function mayHaveShape(entry: TermEntry): boolean {
  entry.mayHaveShape ??= stemsOf(entry.text).some(
    ({ stem }) =>
      headKind(stem) !== null ||
      organisationShape(stem) !== null ||
      COLLEGE.has(stem) ||
      FOREIGN_BODY.test(stem) ||
      FOREIGN_UNIVERSITY.test(stem) ||
      BRANCH.test(stem) ||
      /(?:대학|대학원|대)$/.test(stem) ||
      (stem.endsWith('장') && stem.length >= 6 && headKind(stem.slice(0, -1)) !== null),
  );
  return entry.mayHaveShape;
}

function latest(a: AgencyMention | undefined, b: AgencyMention | undefined): AgencyMention | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.end > b.end ? a : b;
}

function withoutOverlap(found: readonly AgencyMention[]): AgencyMention[] {
  const kept: AgencyMention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    // `인천세관 통합검사센터` names both bodies; a word in two readings only the longer.
    if (last !== undefined && mention.start < last.end && last.end === mention.end) kept.pop();
    kept.push(mention);
  }
  return kept;
}

function readShape(
  folded: string,
  word: Word,
  before: readonly Word[],
  previous: AgencyMention | undefined,
): ShapedName | null {
  const last = before.at(-1);
  const isAfter =
    last !== undefined &&
    last.start + last.text.length === word.start - 1 &&
    folded.charAt(word.start - 1) === ' ';
  const parent =
    previous !== undefined && previous.end === word.start - 1 && folded.charAt(word.start - 1) === ' '
      ? previous
      : null;
  for (const { stem } of stemsOf(word.text)) {
    const end = word.start + stem.length;
    const plain = { start: word.start, end, inOffice: false };
    if (parent?.identity.kind === 'UNIVERSITY') {
      const college =
        COLLEGE.get(stem) ?? (/^(?!단과|종합|전문)[가-힣]{2,8}(?:대학|대학원)$/.test(stem) ? stem : null);
      if (college !== null) {
        const name = `${parent.identity.name} ${college}`;
        return {
          ...plain,
          start: parent.start,
          name,
          kind: 'UNIVERSITY',
          rule: 'agency:college',
          confidence: 0.9,
        };
      }
    }
    if (
      isAfter &&
      (isCountry(last.text) || isCountryInitial(last.text)) &&
      (FOREIGN_BODY.test(stem) || FOREIGN_UNIVERSITY.test(stem))
    ) {
      const isUniversity = !FOREIGN_BODY.test(stem);
      const name = isUniversity ? `${stem}학교` : folded.slice(last.start, end);
      return {
        ...plain,
        start: isUniversity ? word.start : last.start,
        name,
        kind: isUniversity ? 'UNIVERSITY' : foreignKind(stem),
        rule: 'agency:foreign-body',
        confidence: 0.8,
      };
    }
    if (parent !== null && BRANCH.test(stem) && /(?:당|국민의힘)$/.test(parent.identity.name)) {
      const name = `${parent.identity.name} ${stem}`;
      return { ...plain, start: parent.start, name, kind: 'OTHER', rule: 'agency:branch', confidence: 0.9 };
    }
    const shape = organisationShape(stem);
    if (
      shape?.head === '센터' &&
      isAfter &&
      previous !== undefined &&
      previous.end === last.start - 1 &&
      !NO_MODIFIER.test(last.text)
    ) {
      const name = folded.slice(previous.start, end);
      return {
        ...plain,
        start: previous.start,
        name,
        kind: shape.kind,
        rule: 'agency:body-of-agency',
        confidence: 0.75,
      };
    }
    if (
      shape !== null &&
      folded.charAt(word.start - 1) === '·' &&
      last !== undefined &&
      /협의체|위원회/.test(shape.head)
    ) {
      return (
        extended(folded, { start: last.start, text: '' }, end, shape.kind, before.slice(0, -1), null) ?? null
      );
    }
    if (shape !== null && isAfter && isCountry(last.text)) {
      const name = folded.slice(last.start, end);
      return {
        ...plain,
        start: last.start,
        name,
        kind: shape.kind,
        rule: 'agency:foreign-shape',
        confidence: 0.8,
      };
    }
    if (shape !== null) {
      const confidence = /센터|협의체|은행|증권|기구/.test(shape.head) ? 0.6 : 0.8;
      return { ...plain, name: stem, kind: shape.kind, rule: 'agency:shape', confidence };
    }
    if (stem.endsWith('장') && stem.length >= 6) {
      const office = organisationShape(stem.slice(0, -1));
      if (office !== null) {
        const name = stem.slice(0, -1);
        return {
          start: word.start,
          end: end - 1,
          name,
          kind: office.kind,
          rule: 'agency:shape-in-office',
          confidence: 0.85,
          inOffice: true,
        };
      }
    }
    const kind = headKind(stem);
    if (kind !== null) return extended(folded, word, end, kind, before, parent);
    if (
      /^(?!국립대|사립대|공립대|지방대|전문대|명문대|여자대|주요대)[가-힣]{2,7}대$/.test(stem) &&
      !COLLEGE.has(stem) &&
      UNIVERSITY_CONTEXT.test(folded.slice(end, end + 30).trimStart())
    ) {
      return {
        ...plain,
        name: `${stem}학교`,
        kind: 'UNIVERSITY',
        rule: 'agency:university-shape',
        confidence: 0.85,
      };
    }
  }
  return null;
}

/** A common head with the organisation it belongs to, or with the words before it. */
function extended(
  folded: string,
  word: Word,
  end: number,
  kind: AgencyKind,
  before: readonly Word[],
  parent: AgencyMention | null,
): ShapedName | null {
  const stem = folded.slice(word.start, end).replace(/^.*·/, '');
  if (FACILITY.test(stem)) return null;
  if (parent !== null && !parent.inOffice && stem.length >= 3) {
    const name = folded.slice(parent.start, end);
    return {
      start: parent.start,
      end,
      name,
      kind,
      rule: 'agency:body-of-agency',
      confidence: 0.75,
      inOffice: false,
    };
  }
  if (!EXTENDABLE.test(stem)) return null;
  let start = word.start;
  let words = 0;
  for (let index = before.length - 1; index >= 0 && words < 3; index--) {
    const modifier = before[index];
    if (modifier === undefined || modifier.start + modifier.text.length !== start - 1) break;
    if (folded.charAt(start - 1) !== ' ' || NO_MODIFIER.test(modifier.text) || isStopWord(modifier.text))
      break;
    start = modifier.start;
    words++;
  }
  const isBounded = start === 0 || /[\s(,"'「『]/.test(folded.charAt(start - 1));
  if (words === 0 || !isBounded || folded.slice(start, word.start).length < 4) return null;
  return {
    start,
    end,
    name: folded.slice(start, end),
    kind,
    rule: 'agency:shape-of-words',
    confidence: 0.55,
    inOffice: false,
  };
}

function foreignKind(stem: string): AgencyKind {
  if (/(?:의회|상원|하원)$/.test(stem)) return 'LEGISLATURE';
  if (/(?:법원|재판소)$/.test(stem)) return 'COURT';
  return 'OTHER';
}
