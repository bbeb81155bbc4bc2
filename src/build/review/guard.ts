import type { IncomingMessage } from 'node:http';

/** An answer that refuses a request, in a sentence for whoever reads it. */
export type Refused = { readonly status: number; readonly say: string };

/** Hundreds of corrections. */
const MOST_BYTES = 200_000;

/**
 * Whether a request may write: it must come from the page that this server shows, on this machine. Any page of the web can
 * send a request to a server of the reader's own, and a name that it owns can be made to point here (DNS rebinding), so the
 * host, the origin and the kind of content are all asked for. Null when it may.
 */
export const refuseWriter = ({
  method,
  headers,
  socket,
}: Pick<IncomingMessage, 'method' | 'headers' | 'socket'>): Refused | null => {
  const { host = '', origin = '' } = headers;
  const port = socket.localPort;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
    return { status: 403, say: `Corrections are taken at 127.0.0.1:${port} only.` };
  if (origin !== `http://${host}`)
    return { status: 403, say: 'Corrections are taken from the page of the review only.' };
  if (method !== 'PUT') return { status: 405, say: 'Corrections are put here (PUT).' };
  if (!/^application\/json(?:;|$)/i.test(headers['content-type'] ?? ''))
    return { status: 415, say: 'Corrections are JSON (Content-Type: application/json).' };
  return null;
};

/** The JSON that a request carries, or why it is not taken. */
export const readBody = async (request: AsyncIterable<Uint8Array>): Promise<{ readonly json: unknown } | Refused> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MOST_BYTES) return { status: 413, say: `Corrections of more than ${MOST_BYTES} bytes are not taken.` };
    parts.push(part);
  }
  try {
    return { json: JSON.parse(Buffer.concat(parts).toString('utf8')) };
  } catch {
    return { status: 400, say: 'What was sent is not JSON.' };
  }
};
