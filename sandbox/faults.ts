import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './errors';
import { isOneOf, isPositive, isRecord, isText } from './shapes';

/** Instead of the endpoint: it never runs. */
export const faultsBefore = [
  'refuse',
  'hang',
  '429',
  '500',
  '503',
  '502-html',
  '200-html',
  'redirect',
  'empty',
  'null',
  'array',
  'huge',
  'printed',
] as const;
/** After the endpoint did its work, on the way back: codes and tokens are spent. */
export const faultsAfter = ['lost', 'drop', 'truncated', 'wrong-types'] as const;

export type FaultKind = (typeof faultsBefore)[number] | (typeof faultsAfter)[number] | 'slow';

/** Something that goes wrong on purpose. */
export interface Fault {
  /** The end of the path, such as `/social/bind`; `*` is every path under /api. */
  path: string;
  kind: FaultKind;
  /** How often; without it until cleared. */
  times?: number;
  /** For `slow`; 3000 without it. */
  delayMs?: number;
  /** For `huge`; 8 MiB without it. */
  bytes?: number;
  /** For `printed`: the HTTP status, 200 without it. */
  status?: number;
  /** For `printed`: the body to the letter, as a page of the vendor prints it; empty without it. */
  body?: string;
}

const isKind = isOneOf(...faultsBefore, ...faultsAfter, 'slow');
const isSpan = (value: unknown): boolean => value === undefined || isPositive(value);

/** Reads a fault from parsed JSON. Throws an Error that names the field at fault. */
export function readFault(value: unknown): Fault {
  if (!isRecord(value) || !isText(value.path)) throw new Error('fault.path: is missing');
  if (!isKind(value.kind)) throw new Error(`fault.kind: ${JSON.stringify(value.kind)} is none`);
  for (const key of ['times', 'delayMs', 'bytes', 'status'])
    if (!isSpan(value[key])) throw new Error(`fault.${key}: not a positive number`);
  if (value.body !== undefined && typeof value.body !== 'string') throw new Error('fault.body: not a text');
  return { ...value } as unknown as Fault;
}

export interface Faults {
  add: (fault: Fault) => void;
  clear: () => void;
  /** Oldest first; `times` is what is left. */
  inForce: () => Fault[];
  /** The newest fault for a path, counted as used. */
  take: (path: string) => Fault | undefined;
}

/** The list of faults in force. The control API and the stand-in for WeChat are spared by `*`. */
export function createFaults(): Faults {
  let active: { fault: Fault; left: number }[] = [];
  const meets = (fault: Fault, path: string): boolean =>
    fault.path === '*' ? path.startsWith('/api/') : path.endsWith(fault.path);
  return {
    add: (fault) => active.push({ fault: { ...fault }, left: fault.times ?? Infinity }),
    clear: () => {
      active = [];
    },
    inForce: () =>
      active.map(({ fault, left }) => (left === Infinity ? { ...fault } : { ...fault, times: left })),
    take: (path) => {
      const entry = active.filter(({ fault }) => meets(fault, path)).at(-1);
      if (!entry) return undefined;
      entry.left -= 1;
      active = active.filter(({ left }) => left > 0);
      return entry.fault;
    },
  };
}

const page = (title: string): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center><hr><center>nginx</center></body>\r\n</html>\r\n`;
const html = (reply: FastifyReply, status: number, title: string) =>
  reply.code(status).type('text/html').send(page(title));
const json = (reply: FastifyReply, status: number, body: string) =>
  reply.code(status).type('application/json; charset=utf-8').send(body);

/** Ends the connection without an answer, as a proxy does that lost its upstream. */
export function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.resetAndDestroy();
  return reply;
}

function hugeBody(bytes: number): string {
  return `{"status":"SUCCESS","padding":"${'x'.repeat(bytes)}"}`;
}

type Play = (request: FastifyRequest, reply: FastifyReply, fault: Fault) => FastifyReply;

/** One answer per fault that replaces the endpoint. `hang` keeps the connection and says nothing. */
export const playBefore: Record<(typeof faultsBefore)[number], Play> = {
  refuse: cut,
  hang: (_, reply) => reply.hijack(),
  '429': (_, reply) => html(reply.header('retry-after', '30'), 429, '429 Too Many Requests'),
  '500': () => {
    throw new Refusal('systemBusy');
  },
  '503': (_, reply) => html(reply, 503, '503 Service Temporarily Unavailable'),
  '502-html': (_, reply) => html(reply, 502, '502 Bad Gateway'),
  '200-html': (_, reply) => html(reply, 200, 'Wi-Fi login'),
  redirect: (_, reply) => html(reply.header('location', '/wi-fi-login'), 302, '302 Found'),
  empty: (_, reply) => reply.code(200).send(),
  null: (_, reply) => json(reply, 200, 'null'),
  array: (_, reply) => json(reply, 200, '[]'),
  printed: (_, reply, { status = 200, body = '' }) => json(reply, status, body),
  huge: (_, reply, fault) => json(reply, 200, hugeBody(fault.bytes ?? 8 * 1024 * 1024)),
};
