import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Below this a packet of the network carries the text anyway. */
const WORTH_IT_BYTES = 1_400;
/** Of Brotli's eleven: smaller than gzip's usual sixth and as quick. */
const QUALITY = 4;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/**
 * Compresses answers that are text, as far as the client can read it; built files are compressed
 * beforehand.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < WORTH_IT_BYTES) return payload;
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = /\bbr\b/.test(accepted)
      ? 'br'
      : /\bgzip\b/.test(accepted)
        ? 'gzip'
        : undefined;
    if (encoding === undefined || reply.hasHeader('content-encoding')) return payload;
    void reply
      .header('content-encoding', encoding)
      .header('vary', 'accept-encoding')
      .removeHeader('content-length');
    return encoding === 'gzip'
      ? toGzip(payload)
      : toBrotli(payload, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  });
}
