import type { AgencyKind } from '../model/agency-kind.ts';
import { headKind } from './organisation-shape.ts';
import type { AgencyIdentity } from './scan-agencies.ts';

/** What organisations a bare head means: those of a kind, or those whose names end in some way. */
interface BareHead {
  readonly ending: RegExp | null;
  readonly kinds: readonly AgencyKind[] | null;
}

const HEADS: ReadonlyMap<string, BareHead> = new Map(
  Object.entries({
    시: { ending: /시$/, kinds: ['LOCAL_GOVERNMENT'] },
    도: { ending: /도$/, kinds: ['LOCAL_GOVERNMENT'] },
    군: { ending: /군$/, kinds: ['LOCAL_GOVERNMENT'] },
    구: { ending: /구$/, kinds: ['LOCAL_GOVERNMENT'] },
    교육청: { ending: /교육청$/, kinds: null },
    대학: { ending: /(?:대학교|대학|과학기술원)$/, kinds: null },
    학교: { ending: /학교$/, kinds: null },
    당: { ending: /(?:당|힘)$/, kinds: null },
    은행: { ending: /은행$/, kinds: null },
    병원: { ending: /(?:병원|의료원|의료센터)$/, kinds: null },
    법원: { ending: /법원(?: \S+지원)?$/, kinds: ['COURT'] },
    지검: { ending: /지방검찰청$/, kinds: null },
    특검: { ending: /특별검사(?:팀)?$|특검(?:팀)?$/, kinds: null },
    특검팀: { ending: /특별검사(?:팀)?$|특검(?:팀)?$/, kinds: null },
    재판부: { ending: null, kinds: ['COURT'] },
    의회: { ending: /의회$/, kinds: ['LEGISLATURE'] },
    시의회: { ending: /시의회$/, kinds: ['LEGISLATURE'] },
    도의회: { ending: /도의회$/, kinds: ['LEGISLATURE'] },
    군의회: { ending: /군의회$/, kinds: ['LEGISLATURE'] },
    구의회: { ending: /구의회$/, kinds: ['LEGISLATURE'] },
    노조: { ending: /(?:노동조합|노조|노련|노동조합총연맹|연맹)$/, kinds: null },
    노총: { ending: /노동조합총연맹$/, kinds: null },
    회사: { ending: null, kinds: ['COMPANY'] },
    업체: { ending: null, kinds: ['COMPANY'] },
    사측: { ending: null, kinds: ['COMPANY'] },
    단체: { ending: null, kinds: ['ASSOCIATION'] },
    방송사: { ending: /방송|방송공사|[A-Z]{3}$/, kinds: ['COMPANY', 'PUBLIC_INSTITUTION'] },
  } as const),
);

/** Whether a word may stand for an organisation that was named before (`위원회는`, `시는`, `회사 측은`). */
export function isBareHead(word: string): boolean {
  return HEADS.has(word) || headKind(word) !== null;
}

/** Whether an organisation, by its name or by the words it was named with, is one that a bare head may mean. */
export function fitsBareHead(head: string, identity: AgencyIdentity, surface: string): boolean {
  const known = HEADS.get(head);
  if (known === undefined) return identity.name.endsWith(head) || surface.endsWith(head);
  const { ending, kinds } = known;
  if (kinds !== null && !kinds.includes(identity.kind)) return false;
  return ending === null || ending.test(identity.name) || ending.test(surface);
}
