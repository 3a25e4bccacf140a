// What makes another office of a title that it stands before: `위` + `원장`, `사무` + `총장`. `부` does so with any.
const MAKES_ANOTHER: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    원장: /위$/u,
    사장: /[이지]$/u,
    부장: /[본지]$/u,
    단장: /[사군여]$/u,
    청장: /[구지]$/u,
    총장: /사무$/u,
    교수: /조$/u,
    이사: /대표$/u,
    대표: /원내$/u,
    영사: /총$/u,
    판사: /부장$/u,
    검사: /(?:부장|차장|특별)$/u,
    상임위원: /비$/u,
    위원장: /소$/u,
    회장: /명예$/u,
    서기관: /등$/u,
  }),
);

// `도` + `지사`, `시` + `의원`: the one syllable that only says of what.
const LAND = /^[시도군구]$/u;
const ELECTED = /^(?:지사|의원|의장)$/u;

/**
 * Whether the shorter title is the longer one with less said: `차관` of `2차관`, `실장` of `국토도시실장`; not `시장` of
 * `부시장` or `원장` of `위원장`, which are other offices.
 */
export function isTailOffice(longer: string, shorter: string): boolean {
  if (shorter === '' || longer.length <= shorter.length || !longer.endsWith(shorter)) return false;
  if (longer.endsWith(` ${shorter}`)) return true;
  const prefix = longer.slice(0, -shorter.length);
  if (LAND.test(prefix) && ELECTED.test(shorter)) return true;
  // One syllable is part of the word (`협` + `회장`), a number is none.
  if (/^[가-힣]$/u.test(prefix) || prefix.endsWith('부')) return false;
  return MAKES_ANOTHER.get(shorter)?.test(prefix) !== true;
}
