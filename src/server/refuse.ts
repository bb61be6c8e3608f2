import type { FastifyReply } from 'fastify';

/** Why a request is refused: the HTTP status, our stable code, and the sentence. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Answers a request that is refused in the form that GraphQL clients read. */
export function refuse(reply: FastifyReply, { status, code, message }: Refusal): FastifyReply {
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
