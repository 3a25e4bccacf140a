import type { AgencyKind } from '../model/agency-kind.ts';
import { byPlace } from './by-place.ts';
import { headKind } from './organisation-shape.ts';
import { createTaken } from './overlap.ts';
import { isParticleTail, restOfWord } from './particles.ts';
import type { FieldReading } from './read-field.ts';
import type { AgencyMention, Identify } from './scan-agencies.ts';

/** What bodies that a text sets in marks end in (`‘국민 안심 상황관리반’`), beside the heads of any organisation. */
const BODY =
  /(?:협의체|협의회|위원회|추진단|지원단|대응단|기획단|사업단|소통단|점검단|자문단|감시단|조사단|봉사단|관리단|홍보단|추진반|대응반|관리반|상황반|점검반|추진본부|대책본부|운동본부|특위|연합회|협회|학회|연구회|연대|얼라이언스|추진팀|전담팀|대응팀|태스크포스|TF|조합|상인회|동문회|자문회의|네트워크|센터|재단|본부|사무국|연구소|연구원|협력단|서포터즈|원정대|기자단|평가단|대표단)$/;
const NO_BODY = /^(?:제?\s?\d+(?:차|회|기))|[.?!,]|(?:하는|되는|위한|된|한)\s\S*$|\s(?:개최|출범|설치|구성)$/;
const HELD = /^['"」』]?\s?(?:제\d|회의|행사|(?:을|를|이|가)?\s?(?:개최|열|가졌|진행|참석)|에\s참석|에서)/;
const LONGEST = 30;
/** An article sets no more bodies in marks than this; whatever does is no article. */
const MOST = 200;

/** Bodies whose name a text sets in marks; they hide what is found inside by its shape alone. */
export function withQuoted(
  reading: FieldReading,
  known: readonly AgencyMention[],
  identify: Identify,
): AgencyMention[] {
  const { folded, text, field, quotes } = reading;
  const quoted: AgencyMention[] = [];
  const isTaken = createTaken(folded.length, known);
  for (const { start, end, close, kind, runsOn } of quotes) {
    if (runsOn || end - start < 5 || end - start > LONGEST || (kind === 'double' && end - start > 20))
      continue;
    const inner = folded.slice(start, end).replace(/\*$/, '');
    const head = BODY.exec(inner)?.[0] ?? (isCivic(folded, close) ? '' : undefined);
    if (head === undefined || NO_BODY.test(inner) || !/[가-힣A-Z]/.test(inner.charAt(0))) continue;
    if (inner.length < head.length + 2 || !isParticleTail(restOfWord(folded, close))) continue;
    if (/위원회$|협의회$/.test(inner) && HELD.test(folded.slice(close))) continue;
    if (quoted.length >= MOST) break;
    const isKnown =
      isTaken(start, end) &&
      known.some(
        (mention) =>
          mention.identity.key !== null && mention.start >= start && mention.end === start + inner.length,
      );
    if (isKnown) continue;
    quoted.push({
      field,
      start,
      end: start + inner.length,
      surface: text.slice(start, start + inner.length),
      identity: identify(
        text.slice(start, start + inner.length).replace(/\s+/g, ' '),
        head === '' ? 'ASSOCIATION' : kindOf(inner),
        null,
      ),
      rule: 'agency:body-in-marks',
      confidence: 0.7,
      inOffice: false,
    });
  }
  if (quoted.length === 0) return [...known];
  const kept = known.filter(
    (mention) =>
      mention.identity.key !== null ||
      !quoted.some(({ start, end }) => mention.start < end && mention.end > start),
  );
  return [...kept, ...quoted].sort(byPlace);
}

/** Whether a list of names in marks ends as one of civic groups (`‘가’ ‘나’ 등 지역 시민단체`). */
function isCivic(folded: string, close: number): boolean {
  return CIVIC.test(folded.slice(close, close + 200));
}

const CIVIC =
  /^(?:[,·]?\s?['"][^'"\n]{2,30}['"]){0,6}\s?등\s?(?:[가-힣]{2,6}\s){0,2}(?:시민|사회|환경|노동|인권)\s?단체/;

function kindOf(name: string): AgencyKind {
  if (/(?:상인회|동문회|연구회|연대|얼라이언스|조합)$/.test(name)) return 'ASSOCIATION';
  return headKind(name) ?? 'COMMITTEE';
}
