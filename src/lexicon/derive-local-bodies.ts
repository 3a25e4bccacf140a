import type { RegistryAgency, RegistryAlias } from './registry-agency.ts';

/** Education offices and fire headquarters are local too, but govern nobody. */
const GOVERNMENT_NAME = /[시도군구]$/u;

/**
 * The given organisations with what follows from each local government by rule: its council (지방자치법: one per
 * local government, so none for 제주's administrative towns), and for basic ones the spellings with the region in
 * front (`경기도 수원시`, `경기 수원시`).
 */
export function deriveLocalBodies(agencies: readonly RegistryAgency[]): RegistryAgency[] {
  const byKey = new Map(agencies.map((agency) => [agency.key, agency]));
  return agencies.flatMap((agency) => {
    if (agency.kind !== 'LOCAL_GOVERNMENT' || !GOVERNMENT_NAME.test(agency.name)) return [agency];
    const region = agency.parent === null ? undefined : byKey.get(agency.parent);
    if (region?.kind !== 'LOCAL_GOVERNMENT') {
      return agency.parent === null ? [agency, councilOf(agency, [])] : [agency];
    }
    const own = ownName(agency, region);
    const spellings = regionForms(region).map((form) => `${form} ${own}`);
    const basic = withAliases(agency, spellings);
    return isAdministrativeTown(agency) ? [basic] : [basic, councilOf(basic, spellings)];
  });
}

function isAdministrativeTown(agency: RegistryAgency): boolean {
  return agency.key === 'jeju-si' || agency.key === 'seogwipo';
}

/** `중구` of `부산광역시 중구`. */
function ownName(agency: RegistryAgency, region: RegistryAgency): string {
  return agency.name.startsWith(`${region.name} `) ? agency.name.slice(region.name.length + 1) : agency.name;
}

/** `부산광역시`, `부산시` and `부산`. */
function regionForms(region: RegistryAgency): string[] {
  const korean = region.aliases.map((alias) => alias.text).filter((text) => /^[가-힣]+$/u.test(text));
  return [region.name, ...korean];
}

function withAliases(agency: RegistryAgency, texts: readonly string[]): RegistryAgency {
  const known = new Set([agency.name, ...agency.aliases.map((alias) => alias.text)]);
  const added = texts.filter((text) => !known.has(text)).map((text) => aliasOf(text, agency, false));
  return Object.freeze({ ...agency, aliases: Object.freeze([...agency.aliases, ...added]) });
}

function councilOf(government: RegistryAgency, spellings: readonly string[]): RegistryAgency {
  // `서울` is a place, but `서울의회` isn't said either; `서울시의회` and `중구의회` are.
  const bodies = government.aliases.filter((alias) => /[가-힣](?:시|도|군|구)$/u.test(alias.text));
  const aliases = bodies.map((alias) => aliasOf(`${alias.text}의회`, alias, alias.ambiguous));
  const extra = spellings
    .filter((spelling) => !bodies.some((alias) => alias.text === spelling))
    .map((spelling) => aliasOf(`${spelling}의회`, government, false));
  return Object.freeze({
    ...government,
    key: `${government.key}-council`,
    name: `${government.name}의회`,
    nameEn: government.nameEn === null ? null : `${government.nameEn} Council`,
    kind: 'LEGISLATURE',
    parent: null,
    parents: Object.freeze([]),
    successors: Object.freeze(government.successors.map((key) => `${key}-council`)),
    heirs: Object.freeze(government.heirs.map((key) => `${key}-council`)),
    aliases: Object.freeze([...aliases, ...extra].filter((alias) => alias.text !== `${government.name}의회`)),
  });
}

function aliasOf(
  text: string,
  dates: { readonly from: string | null; readonly to: string | null },
  ambiguous: boolean,
): RegistryAlias {
  return Object.freeze({ text, from: dates.from, to: dates.to, ambiguous });
}
