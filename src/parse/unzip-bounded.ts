import { Unzip, UnzipInflate } from 'fflate';

const CHUNK = 1 << 16;

/** What a zip held of the wanted files, or why it can't be had. */
export type Unzipped = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly reason: string };

/** Unpacks the wanted files of a zip, and stops as soon as they grow past the limit: a small zip can hold gigabytes. */
export function unzipBounded(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): Unzipped {
  const chunks = new Map<string, Uint8Array[]>();
  let total = 0;
  let reason: string | null = null;
  const unzip = new Unzip((file) => {
    if (!isWanted(file.name) || chunks.has(file.name)) return;
    const parts: Uint8Array[] = [];
    chunks.set(file.name, parts);
    file.ondata = (error, data) => {
      if (error !== null) reason ??= error.message;
      else {
        total += data.length;
        if (total > limit) reason ??= `it unpacks to more than ${Math.round(limit / 1e6)} MB`;
        else parts.push(data);
      }
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && reason === null; at += CHUNK) {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
  } catch (cause) {
    reason ??= cause instanceof Error ? cause.message : String(cause);
  }
  if (reason !== null) return { reason };
  return { files: new Map([...chunks].map(([name, parts]) => [name, joined(parts)])) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
