import type { AgencyKind } from '../model/agency-kind.ts';
import { byPlace } from './by-place.ts';
import { headKind } from './organisation-shape.ts';
import { createTaken } from './overlap.ts';
import { isParticleTail } from './particles.ts';
import type { PersonMention } from './person-mention.ts';
import type { FieldReading } from './read-field.ts';
import type { AgencyIdentity, AgencyMention, AgencyScan } from './scan-agencies.ts';

/** An article names no more organisations than this; whatever does is no article. */
const MOST = 200;
const LETTER = /[가-힣A-Za-z0-9]/;

/**
 * Takes a word for an organisation where a person is named with it and an office (`이승찬 계룡건설 회장`), and finds
 * it everywhere else in the article.
 */
export function adoptOrganisations(
  fields: readonly FieldReading[],
  scan: AgencyScan,
  people: readonly PersonMention[],
): { readonly scan: AgencyScan; readonly people: readonly PersonMention[] } {
  const adopted = new Map<string, AgencyIdentity>();
  const adoptedPeople = people.map((person) => {
    const { unknownOrganisation } = person;
    if (unknownOrganisation === null) return person;
    if (adopted.size >= MOST) return person;
    const reading = fields.find(({ field }) => field === unknownOrganisation.field);
    const surface = reading?.text.slice(unknownOrganisation.start, unknownOrganisation.end) ?? '';
    // `이번 활동은 방희석 사장이`: a topic of the sentence, with its particle, employs nobody.
    if (
      (/[가-힣](?:은|는|을|를|에서|으로|에게|까지|부터)$/.test(surface) && surface.length > 3) ||
      DESCRIBES.test(surface)
    )
      return { ...person, unknownOrganisation: null };
    const identity = adopted.get(surface) ?? { name: surface, kind: kindBy(person, surface), key: null };
    adopted.set(surface, identity);
    return { ...person, agency: identity, agencySpan: unknownOrganisation };
  });
  if (adopted.size === 0) return { scan, people };
  const byField = new Map(scan.byField);
  for (const { field, folded, text } of fields) {
    const known = byField.get(field) ?? [];
    const found: AgencyMention[] = [];
    const isTaken = createTaken(folded.length, known);
    for (const [surface, identity] of adopted) {
      for (
        let start = folded.indexOf(surface);
        start >= 0;
        start = folded.indexOf(surface, start + surface.length)
      ) {
        const end = start + surface.length;
        if (start > 0 && LETTER.test(folded.charAt(start - 1))) continue;
        if (!isParticleTail(/^[가-힣A-Za-z0-9]*/.exec(folded.slice(end, end + 8))?.[0] ?? '')) continue;
        if (isTaken(start, end)) continue;
        found.push({
          field,
          start,
          end,
          surface: text.slice(start, end),
          identity,
          rule: 'agency:named-with-office',
          confidence: 0.8,
          inOffice: false,
        });
      }
    }
    byField.set(field, [...known, ...found].sort(byPlace));
  }
  return { scan: { ...scan, byField }, people: adoptedPeople };
}

/** Ends of words that describe whoever follows (`위원장을 지낸 … 교수`). */
const DESCRIBES =
  /^(?:지낸|맡은|맡던|거친|이끈|이끄는|역임한|나온|열린|밝힌|만난|찾은|받은|당한|된|한|인|온|간|본)$/;

function kindBy(person: PersonMention, surface: string): AgencyKind {
  const byShape = headKind(surface);
  if (byShape !== null) return byShape;
  if (person.officeClass === 'ASSOCIATION') return 'ASSOCIATION';
  return person.officeClass === 'COMPANY' ? 'COMPANY' : 'OTHER';
}
