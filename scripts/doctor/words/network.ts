import type { Failure, FailureKind } from '../net/failure';
import { error, note, ok, skipped, warning } from './rows';

const FAILED: Readonly<Record<FailureKind, readonly [says: string, mend: string]>> = {
  refused: ['Nothing listens at this port', 'Check the port, and that the service runs.'],
  unresolved: ['The host name has no address', 'Check its spelling, and that its DNS record is public.'],
  timeout: [
    'There was no answer in time',
    'Check firewalls on the way. This program uses no proxy: run it where the tenant is reached directly.',
  ],
  tls: ['No secure connection could be made', 'Check that the port speaks TLS 1.2 or later.'],
  reset: [
    'The connection ended before the answer did',
    'Look into the log of the gateway before the tenant.',
  ],
  unreachable: ['There is no way to this address', 'Check the network of this computer.'],
  notHttp: ['What answers does not speak HTTP', 'Check the port.'],
};

/** What failed, as a part of a sentence. */
export const failureText = ({ kind, detail }: Failure): string => `${FAILED[kind][0]} (${detail})`;
export const mendingOf = ({ kind }: Failure): string => FAILED[kind][1];

/** Sentences about the way to the tenant. */
export const networkWords = {
  addressGood: () => ok('address', 'addressGood', 'https and a domain name, as WeChat demands.'),
  addressWithPort: (port: string) =>
    note(
      'address',
      'addressWithPort',
      `https and a domain name, at port ${port}.`,
      `Enter the domain at WeChat with :${port}; it then allows this port only.`,
    ),
  addressLoopback: () =>
    note('address', 'addressLoopback', 'This computer: good for the sandbox, out of reach for phones.'),
  addressNotHttps: () =>
    error(
      'address',
      'addressNotHttps',
      'The address is not https: WeChat refuses it, and so does this program.',
      'Use the https address of the tenant.',
    ),
  addressIp: () =>
    error(
      'address',
      'addressIp',
      'The host is an IP address: WeChat accepts domain names only.',
      'Give the tenant a domain name, or put a reverse proxy with one before it.',
    ),

  nameResolves: (addresses: string) =>
    ok('name', 'nameResolves', `The host name has the address ${addresses}.`),
  namePrivate: (addresses: string) =>
    warning(
      'name',
      'namePrivate',
      `The host name has the private address ${addresses}: phones outside this network cannot reach it.`,
      'Publish the tenant, or put a public reverse proxy before it.',
    ),
  nameFailed: (failure: Failure) =>
    error('name', 'nameFailed', `${failureText(failure)}.`, mendingOf(failure)),

  connects: (port: string) => ok('connection', 'connects', `Port ${port} accepts connections.`),
  connectionFailed: (failure: Failure) =>
    error('connection', 'connectionFailed', `${failureText(failure)}.`, mendingOf(failure)),

  certificateGood: (protocol: string, until: string, days: number) =>
    ok('certificate', 'certificateGood', `Valid until ${until}, ${days} days; ${protocol}.`),
  certificateEndsSoon: (until: string, days: number) =>
    warning('certificate', 'certificateEndsSoon', `It ends on ${until}, in ${days} days.`, 'Renew it.'),
  certificateExpired: (until: string) =>
    error(
      'certificate',
      'certificateExpired',
      `It ended on ${until}: phones refuse the connection.`,
      'Renew it.',
    ),
  certificateNotYet: () =>
    error(
      'certificate',
      'certificateNotYet',
      'It is not valid yet.',
      'Check the clock of this computer; otherwise replace it.',
    ),
  certificateOfAnother: (host: string, names: string) =>
    error(
      'certificate',
      'certificateOfAnother',
      `It is not made for ${host}, but for ${names || 'no host name'}.`,
      'Install a certificate that names this host, or use the host that it names.',
    ),
  certificateUntrusted: (detail: string) =>
    error(
      'certificate',
      'certificateUntrusted',
      `It leads to no authority that is known here (${detail}).`,
      'Install a certificate of a public authority; phones do not know the authorities of a company.',
    ),
  certificateIncomplete: (detail: string) =>
    error(
      'certificate',
      'certificateIncomplete',
      `The server does not send the certificates between its own and the authority's (${detail}).`,
      'Install the whole chain; phones do not look for missing parts.',
    ),
  certificateRefused: (detail: string) =>
    error('certificate', 'certificateRefused', `It is refused (${detail}).`, 'Replace it.'),
  certificateExtraRoots: () =>
    warning(
      'certificate',
      'certificateExtraRoots',
      'NODE_EXTRA_CA_CERTS is set: this computer may accept what phones refuse.',
      'Run once without it.',
    ),
  certificateNone: () => skipped('certificate', 'certificateNone', 'http has no certificate.'),
} as const;
