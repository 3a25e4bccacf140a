import type { IncomingHttpHeaders } from 'node:http';
import { requestOrigin } from '../request-origin.ts';

/** Neo4j Browser allows guides from `localhost` by its name alone. */
const LOOPBACK = /(?<=^https?:\/\/)(?:127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?=:|$)/u;

/** The address of the kit as whoever asks reaches it: `http://localhost:4000/browser`. */
export function kitAddress(headers: IncomingHttpHeaders): string {
  return `${requestOrigin(headers).replace(LOOPBACK, 'localhost')}/browser`;
}
