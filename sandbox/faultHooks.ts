import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Fault, Faults } from './faults';
import { cut, faultsAfter, faultsBefore, playBefore } from './faults';
import { isRecord } from './shapes';

const controlRoot = '/sandbox/control';
const isBefore = (kind: string): kind is (typeof faultsBefore)[number] =>
  (faultsBefore as readonly string[]).includes(kind);
const isAfter = (kind: string): boolean => (faultsAfter as readonly string[]).includes(kind);

/** The same JSON with every value of another type. */
function wrongTypes(value: unknown): unknown {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value);
  if (isRecord(value))
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, wrongTypes(entry)]));
  return Array.isArray(value) ? { length: value.length } : [];
}

/** Promises the whole body, sends half of it and ends the connection. */
function drop(request: FastifyRequest, reply: FastifyReply, payload: string): void {
  const bytes = Buffer.from(payload || '{}');
  reply.hijack();
  reply.raw.writeHead(reply.statusCode, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
  });
  reply.raw.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => request.raw.socket.destroy());
}

function wrongTypesOf(payload: string): string {
  return payload === '' ? '0' : JSON.stringify(wrongTypes(JSON.parse(payload)));
}

const never = new Promise<never>(() => undefined);
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Plays the faults in force. Call once, before the routes. */
export function addFaultHooks(
  app: FastifyInstance,
  faults: Faults,
  onCut: (request: FastifyRequest) => void,
): void {
  const back = new WeakMap<FastifyRequest, Fault>();

  app.addHook('preValidation', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const fault = path.startsWith(controlRoot) ? undefined : faults.take(path);
    if (!fault) return undefined;
    if (isAfter(fault.kind)) back.set(request, fault);
    if (fault.kind === 'slow') await wait(fault.delayMs ?? 3000);
    if (!isBefore(fault.kind)) return undefined;
    if (fault.kind === 'refuse' || fault.kind === 'hang') onCut(request);
    return playBefore[fault.kind](request, reply, fault);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const fault = back.get(request);
    if (!fault) return payload;
    const text = typeof payload === 'string' ? payload : '';
    if (fault.kind === 'truncated') return text === '' ? '{"' : text.slice(0, Math.floor(text.length / 2));
    if (fault.kind === 'wrong-types') return wrongTypesOf(text);
    onCut(request);
    if (fault.kind === 'lost') cut(request, reply);
    else drop(request, reply, text);
    // Fastify must not go on with an answer whose connection is gone.
    return never;
  });
}
