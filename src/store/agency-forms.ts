import type { Transaction } from '../engine/engine.ts';
import type { IdentityResolver, Introduction } from '../model/identity.ts';
import { byIds, runChunked } from './run-chunked.ts';
import { formsOfAgencies, introductionsOfForms } from './statements.ts';

/** Which agency of the graph an id from one article leads to. */
export type AgencyLookUp = (ownId: string) => string;

/** Looks up what agencies stand for, given the introductions in the graph and those of articles to be written. */
export async function readAgencyForms(
  transaction: Transaction,
  ids: Iterable<string>,
  introducing: readonly Introduction[],
  resolver: IdentityResolver,
): Promise<AgencyLookUp> {
  const asked = new Set([...ids].filter((id) => resolver.registeredAliases(id) === null));
  const stored = await runChunked(transaction, introductionsOfForms, asked, byIds);
  // Whether a target is itself another's short form decides too, so its own introductions are read as well.
  const targets = [...stored, ...introducing].map(({ agency }) => agency).filter((id) => !asked.has(id));
  const ofTargets = await runChunked(transaction, introductionsOfForms, targets, byIds);
  const introductions = [...stored, ...ofTargets, ...introducing];
  const agencies = new Map([...asked].map((id) => [id, resolver.agencyOf(id, introductions)]));
  return (ownId) => agencies.get(ownId) ?? ownId;
}

/** The forms that may stand for another agency once these are introduced otherwise: they, and what is introduced for them. */
export async function dependentForms(
  transaction: Transaction,
  forms: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const all = new Set(forms);
  for (const { id } of await runChunked(transaction, formsOfAgencies, [...all], byIds)) all.add(id);
  return all;
}
