import type { IncomingHttpHeaders } from 'node:http';

/** A host name or address with its port; nothing else may get into a page. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/iu;
/** Neo4j Browser allows guides from `localhost` by its name alone. */
const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?=:|$)/u;

/** The address of the kit as whoever asks reaches it: `http://localhost:4000/browser`. */
export function kitAddress({ host, 'x-forwarded-proto': forwarded }: IncomingHttpHeaders): string {
  const isHost = host !== undefined && HOST.test(host) && URL.canParse(`http://${host}`);
  const name = isHost ? host.replace(LOOPBACK, 'localhost') : 'localhost:4000';
  const scheme = forwarded === 'https' ? 'https' : 'http';
  return `${scheme}://${name}/browser`;
}
