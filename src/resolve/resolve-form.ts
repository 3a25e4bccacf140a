import type { Introduction } from '../model/identity.ts';

/**
 * The agency that an unregistered name stands for, all as ids: the one that every article which introduces the name
 * as a short form agrees on, else the name's own. `introductions` must hold those of the name and of the agencies that
 * it is introduced for: one step only, so an agency that is itself another's short form is no target, and where each
 * is the other's both stay as they are.
 */
export function resolveForm(ownId: string, introductions: readonly Introduction[]): string {
  const target = agreedOn(ownId, introductions);
  return target === null || agreedOn(target, introductions) !== null ? ownId : target;
}

function agreedOn(form: string, introductions: readonly Introduction[]): string | null {
  const agencies = new Set<string>();
  for (const introduction of introductions) {
    if (introduction.form === form && introduction.agency !== form) agencies.add(introduction.agency);
  }
  const [only, another] = agencies;
  return another === undefined ? (only ?? null) : null;
}
