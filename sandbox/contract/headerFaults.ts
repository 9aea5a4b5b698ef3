import type { Product } from '../policy';
import { optionalHeaders, requiredHeaders } from './headers';
import type { CallShape, HeaderShape } from './shape';
import { pageOf } from './shape';

/** What is wrong with one header, and the page that says otherwise. */
export interface HeaderFault {
  member: string;
  fault: string;
  page: string;
}

type Headers = Readonly<Record<string, string>>;

/** Headers that a client sets on purpose; the others belong to the transport. */
const isOurs = (name: string): boolean =>
  name.startsWith('x-') || ['authorization', 'session-token', 'cookie'].includes(name);

const missing = (shapes: readonly HeaderShape[]): HeaderFault => ({
  member: `headers.${shapes.map(({ name }) => name).join('|')}`,
  fault: 'is missing',
  page: [...new Set(shapes.map(({ page }) => page))].join('; '),
});

function badValue({ name, value, page }: HeaderShape, headers: Headers): HeaderFault[] {
  const result = value.safeParse(headers[name] ?? '');
  if (headers[name] === undefined || result.success) return [];
  return [{ member: `headers.${name}`, fault: result.error.issues[0]?.message ?? 'is wrong', page }];
}

/**
 * What is wrong with the headers of a call; empty for nothing.
 *
 * @param added names of further headers that the settings of the application add
 */
export function headerFaults(
  call: CallShape,
  product: Product,
  headers: Headers,
  added: readonly string[],
): HeaderFault[] {
  const { oneOf, also = [] } = call.proof(product);
  const required = call.isBare ? [] : requiredHeaders;
  const known = [...required, ...(call.isBare ? [] : optionalHeaders(product)), ...oneOf, ...also];
  const names = [...known.map(({ name }) => name), ...added.map((name) => name.toLowerCase())];
  const isAbsent = ({ name }: HeaderShape) => headers[name] === undefined;
  return [
    ...required.filter(isAbsent).map((shape) => missing([shape])),
    ...(oneOf.length > 0 && oneOf.every(isAbsent) ? [missing(oneOf)] : []),
    ...known.flatMap((shape) => badValue(shape, headers)),
    ...Object.keys(headers)
      .filter((name) => isOurs(name) && !names.includes(name))
      .map((name) => ({ member: `headers.${name}`, fault: 'is not printed', page: pageOf(call, product) })),
  ];
}
