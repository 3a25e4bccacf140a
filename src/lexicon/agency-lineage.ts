import type { AgencyRegistry } from './agency-registry.ts';
import type { RegistryAgency } from './registry-agency.ts';

/** One id for a body under all its names: the least key among them. */
export function agencyLineage(key: string, registry: AgencyRegistry): string {
  return [...lineageKeys(key, registry)].sort()[0] ?? key;
}

/**
 * The keys of a body under all its names (지식경제부, 산업통상자원부, 산업통상부), its own first. Whoever only took over a part
 * or took it in doesn't carry it on, as the registry says; where several are left, the one whose name is most like it does,
 * if one alone is: else half the government would be one house, since 지식경제부 took over parts of three ministries.
 */
export function lineageKeys(key: string, registry: AgencyRegistry): string[] {
  const seen = new Set([key]);
  for (const each of seen) {
    const next = heirOf(each, registry);
    const last = forebearOf(each, registry);
    if (next !== null && forebearOf(next, registry) === each) seen.add(next);
    if (last !== null && heirOf(last, registry) === each) seen.add(last);
  }
  return [...seen];
}

function heirOf(key: string, registry: AgencyRegistry): string | null {
  const heirs = registry.successorsOf(key).filter((next) => isHeir(next.key, key, registry));
  return likest(key, heirs, registry);
}

function forebearOf(key: string, registry: AgencyRegistry): string | null {
  const forebears = registry.predecessorsOf(key).filter((last) => isHeir(key, last.key, registry));
  return likest(key, forebears, registry);
}

function isHeir(next: string, last: string, registry: AgencyRegistry): boolean {
  return registry.byKey(last)?.heirs.includes(next) === true;
}

/** The only one, or the one whose name shares most with the body's; null where two do so alike. */
function likest(key: string, others: readonly RegistryAgency[], registry: AgencyRegistry): string | null {
  if (others.length < 2) return others[0]?.key ?? null;
  const name = registry.byKey(key)?.name ?? '';
  const ranked = others
    .map((other) => ({ key: other.key, likeness: likeness(name, other.name) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, second] = ranked;
  return best === undefined || best.likeness === second?.likeness ? null : best.key;
}

/** The share of both names' characters that they have in common in the same order, 1 for equal names. */
function likeness(one: string, other: string): number {
  let above = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const row = [0];
    for (const [index, counterpart] of [...other].entries()) {
      const skipped = Math.max(above[index + 1] ?? 0, row[index] ?? 0);
      row.push(letter === counterpart ? Math.max((above[index] ?? 0) + 1, skipped) : skipped);
    }
    above = row;
  }
  return (2 * (above.at(-1) ?? 0)) / (one.length + other.length);
}
