import { AGENCY_KINDS, type AgencyKind } from '../model/agency-kind.ts';
import { isDay, readTable, type TableRow } from './read-table.ts';

export const SECTORS = ['PUBLIC', 'PRIVATE'] as const;

/** Whether an organisation belongs to the state, its lands and towns, or to itself. */
export type Sector = (typeof SECTORS)[number];

/** Another name of an organisation and the days on which it is that organisation's; null leaves a bound open. */
export interface RegistryAlias {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
  /** True where the text also names something else (a place, a word, another body), so that context must decide. */
  readonly ambiguous: boolean;
}

/** A higher organisation and the days on which a lower one belonged to it. */
export interface RegistryParent {
  readonly key: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** An organisation under one official name. A body that is renamed becomes another entry, linked as successor. */
export interface RegistryAgency {
  readonly key: string;
  readonly name: string;
  /** True where the official name itself is also a word or a place (`기아`, `대상`). */
  readonly isNameAmbiguous: boolean;
  readonly nameEn: string | null;
  readonly kind: AgencyKind;
  readonly sector: Sector;
  /** First and last day under this name, `YYYY-MM-DD`; null where open or not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Key of the organisation that it belongs to (the latest, where that changed), or null. */
  readonly parent: string | null;
  /** All that it belonged to in turn, earliest first; without dates of its own a tie holds as long as that parent. */
  readonly parents: readonly RegistryParent[];
  /** Keys of the organisations that took its place. */
  readonly successors: readonly string[];
  /** Those among them that carry it on, rather than take over a part of it or take it in. */
  readonly heirs: readonly string[];
  readonly aliases: readonly RegistryAlias[];
  /** Where the entry's facts come from. */
  readonly source: string;
}

const COLUMNS = [
  'key',
  'name',
  'nameEn',
  'kind',
  'sector',
  'from',
  'to',
  'parent',
  'successors',
  'aliases',
  'source',
] as const;

type AgencyRow = TableRow<(typeof COLUMNS)[number]>;

const KINDS: ReadonlyMap<string, AgencyKind> = new Map(AGENCY_KINDS.map((kind) => [kind, kind]));
const NONE: readonly never[] = Object.freeze([]);

/** The organisations of one data file; `sources` gives the full text of each source code. */
export function readAgencies(file: URL, sources: ReadonlyMap<string, string>): RegistryAgency[] {
  const agencies: RegistryAgency[] = [];
  for (const row of readTable(file, COLUMNS)) agencies.push(parseAgency(row, sources));
  return agencies;
}

/** Some thousand rows are read at every start, so what is plainly right is taken as it stands. */
function parseAgency(row: AgencyRow, sources: ReadonlyMap<string, string>): RegistryAgency {
  const [key = '', name = '', nameEn = '', kind = '', sector = '', , , , , aliasCell = '', code = ''] =
    row.cells;
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(key)) throw row.fault(`the key "${key}" is no slug (a-z, 0-9, -)`);
  if (name === '' || name !== name.trim()) throw row.fault('the name is empty or has spaces around it');
  const from = row.date('from');
  const to = row.date('to');
  if (from !== null && to !== null && from > to)
    throw row.fault(`it ends (${to}) before it begins (${from})`);
  const source = sources.get(code);
  if (source === undefined) throw row.fault(`the source "${code}" is not in sources.tsv`);
  const aliases: RegistryAlias[] = [];
  let isNameAmbiguous = false;
  for (const alias of aliasCell === '' ? NONE : aliasCell.split(';')) {
    if (alias === `${name}?`) isNameAmbiguous = true;
    else aliases.push(parseAlias(alias, { from, to }, row));
  }
  const parents = row.list('parent').map((parent) => parseParent(parent, row));
  const successors = row.list('successors');
  return Object.freeze({
    key,
    name,
    isNameAmbiguous,
    nameEn: nameEn === '' ? null : nameEn,
    kind: KINDS.get(kind) ?? row.oneOf('kind', AGENCY_KINDS),
    sector: sector === 'PUBLIC' || sector === 'PRIVATE' ? sector : row.oneOf('sector', SECTORS),
    from,
    to,
    parent: parents.at(-1)?.key ?? null,
    parents: parents.length === 0 ? NONE : Object.freeze(parents),
    successors: Object.freeze(successors.map((next) => next.replace(/~$/u, ''))),
    heirs: Object.freeze(successors.filter((next) => !next.endsWith('~'))),
    aliases: aliases.length === 0 ? NONE : Object.freeze(aliases),
    source,
  });
}

/** `gyeongbuk@..2023-06-30` or `daegu`. */
function parseParent(written: string, row: AgencyRow): RegistryParent {
  const [, key, from, to] =
    /^([a-z0-9-]+)(?:@(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?)?$/u.exec(written) ?? [];
  if (key === undefined) throw row.fault(`the parent "${written}" is not of the form KEY@FROM..TO`);
  return Object.freeze({ key, from: from ?? null, to: to ?? null });
}

/** `산업부`, `산업부@2013-03-23..2025-09-30` or `중구?`; without dates of its own an alias has its agency's. */
function parseAlias(
  written: string,
  own: { readonly from: string | null; readonly to: string | null },
  row: AgencyRow,
): RegistryAlias {
  if (!/[@?]/u.test(written))
    return Object.freeze({ text: written, from: own.from, to: own.to, ambiguous: false });
  const [, text, from, to, mark] =
    /^([^@?\s][^@?]*)(?:@(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?)?(\?)?$/u.exec(written) ?? [];
  if (text === undefined) throw row.fault(`the alias "${written}" is not of the form NAME@FROM..TO?`);
  for (const day of [from, to]) {
    if (day !== undefined && !isDay(day)) throw row.fault(`the alias "${written}" has no true day "${day}"`);
  }
  const isDated = written.includes('@');
  return Object.freeze({
    text,
    from: isDated ? (from ?? null) : own.from,
    to: isDated ? (to ?? null) : own.to,
    ambiguous: mark !== undefined,
  });
}
