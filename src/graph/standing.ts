/** How a holder of a post is known for a day: articles before and after it say so, or only earlier ones do. */
export type Standing = 'SEEN' | 'INFERRED';

/** What tells whether somebody still held a post after they were last seen in it. */
export interface HeldPost {
  readonly title: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Last day of the agency under its name, if it has ended. */
  readonly agencyEnds: string | null;
  /** First sighting of somebody else who was seen in the post later. */
  readonly replacedOn: string | null;
  /** First sighting of the holder in another post, after the last one in this. */
  readonly movedOn: string | null;
}

/** How somebody is known to have held a post on a day; null where they aren't. */
export function standingOn(held: HeldPost, day: string): Standing | null {
  if (held.firstSeen > day) return null;
  if (held.lastSeen >= day) return 'SEEN';
  const hasEnded =
    isBy(held.movedOn, day) ||
    (!isSharedTitle(held.title) && isBy(held.replacedOn, day)) ||
    (held.agencyEnds !== null && held.agencyEnds < day);
  return hasEnded ? null : 'INFERRED';
}

/** When somebody else took over from each holder of one post, as far as it was seen. */
export function replacedOn(
  holder: { readonly node: { readonly id: string }; readonly lastSeen: string },
  all: readonly {
    readonly node: { readonly id: string };
    readonly firstSeen: string;
    readonly lastSeen: string;
  }[],
): string | null {
  const later = all.filter(({ node, lastSeen }) => node.id !== holder.node.id && lastSeen > holder.lastSeen);
  return later.map(({ firstSeen }) => firstSeen).sort()[0] ?? null;
}

// Posts that many hold at once, so that seeing another holder ends nobody's: `국회의원`, `책임연구원`, and `국장` without
// a bureau.
const MANY_HOLD =
  /(?:의원|교수|강사|연구원|연구위원|전문위원|위원|(?<!대표)이사|주무관|사무관|서기관|연구관|연구사|지도사|검사|판사|변호사|기자|교사)$/u;
const RANK_ALONE =
  /^(?:실장|국장|과장|팀장|부장|처장|단장|본부장|센터장|정책관|심의관|담당관|임원|부사장|전무|상무|직원|관계자)$/u;

function isSharedTitle(title: string): boolean {
  return MANY_HOLD.test(title) || RANK_ALONE.test(title);
}

function isBy(found: string | null, day: string): boolean {
  return found !== null && found <= day;
}
