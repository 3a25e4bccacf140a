import type { IncomingHttpHeaders } from 'node:http';

/** A host name or address with its port; nothing else may get into a page. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;

/** The origin of this server as whoever asks reaches it: `http://localhost:4000`. */
export function requestOrigin({ host, 'x-forwarded-proto': forwarded }: IncomingHttpHeaders): string {
  const isHost = host !== undefined && HOST.test(host) && URL.canParse(`http://${host}`);
  return `${forwarded === 'https' ? 'https' : 'http'}://${isHost ? host : 'localhost:4000'}`;
}
