import { KgError } from '../errors.ts';

/** Turns what the embedded engine says when it can't open a file into a fault with a remedy. */
export function openFault(path: string, error: unknown): KgError {
  const said = messageOf(error);
  if (said.includes('cannot be locked')) {
    return new KgError(
      'DATABASE_LOCKED',
      `the graph at ${path} is in use by another process: a server or another command holds it; go through that server, or end it and try again`,
      { cause: error },
    );
  }
  if (/os error (?:1|2|5|13|17|20|21|27|28|30|36|122)\b/.test(said)) {
    return new KgError(
      'DATABASE_UNWRITABLE',
      `the graph at ${path} can't be opened or created (${reason(said)}): check that the folder exists, is yours to write and has room`,
      { cause: error },
    );
  }
  if (/not a (?:Grafeo )?database/.test(said)) {
    return new KgError(
      'DATABASE_DAMAGED',
      `${path} isn't a graph database: give another path, or move what is there away`,
      { cause: error },
    );
  }
  return new KgError(
    'DATABASE_DAMAGED',
    `the graph at ${path} can't be opened (${reason(said)}): put a backup in its place, or move it and ${path}.wal away and ingest again`,
    { cause: error },
  );
}

/** Turns a failed statement into a fault that names the statement. */
export function statementFault(name: string, error: unknown): KgError {
  if (error instanceof KgError) return error;
  const said = messageOf(error);
  if (/os error (?:5|27|28|30|122)\b/.test(said)) {
    return new KgError('DATABASE_UNWRITABLE', `${name} couldn't be written to the graph: ${reason(said)}`, {
      cause: error,
    });
  }
  const code = gqlStatusOf(error)?.startsWith('42') === true ? 'STATEMENT_INVALID' : 'DATABASE_FAILED';
  return new KgError(code, `${name} failed on the embedded graph: ${reason(said)}`, { cause: error });
}

/** True for a conflict between writers (GQLSTATUS class 40), which passes when the work is done again. */
export function isConflict(error: unknown): boolean {
  if (error instanceof KgError) return isConflict(error.cause);
  return gqlStatusOf(error)?.startsWith('40') === true;
}

/** What to say where the engine's binary for this platform isn't installed. */
export function missingFault(error: unknown): KgError {
  return new KgError(
    'ENGINE_MISSING',
    `the embedded graph engine has no binary for ${process.platform} ${process.arch} in this installation: run npm install again on this machine (node_modules of another platform won't do), or use Neo4j (MALMOI_DATABASE=neo4j://…); binaries exist for Linux with glibc 2.34 or later, macOS and Windows`,
    { cause: error },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function gqlStatusOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('gqlStatus' in error)) return null;
  return typeof error.gqlStatus === 'string' ? error.gqlStatus : null;
}

function reason(said: string): string {
  return said.replace(/^\w+ error: (?:GRAFEO-\w+: )?(?:Internal error: |Serialization error: )?/, '').trim();
}
