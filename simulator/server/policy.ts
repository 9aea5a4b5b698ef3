import type { Site } from './site';

/** The page of a server under both of its names. */
const namesOf = (port: number): string => `http://127.0.0.1:${port} http://localhost:${port}`;

/**
 * The Content-Security-Policy of the phone. A mini program comes from elsewhere: what it shows is on this computer unless
 * the person who started the simulator allowed more, and only the work page may hold the phone in a frame.
 */
export function phonePolicy({ pictures, ports }: Site): string {
  const from = ["'self'", 'data:', 'blob:', ...pictures].join(' ');
  return [
    `img-src ${from}`,
    `font-src ${from}`,
    `media-src ${from}`,
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${namesOf(ports.work())}`,
  ].join('; ');
}

/** The policy of the work page: its own script and style, and the phone in a frame. It is shown in no other page. */
export const workPolicy = ({ ports }: Site): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `frame-src ${namesOf(ports.phone())}`,
    "frame-ancestors 'none'",
  ].join('; ');
