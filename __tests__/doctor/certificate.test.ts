import { describe, expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import { judgeCertificate } from '../../scripts/doctor/checks/certificate';
import { startGateway } from './gateway';
import { codeOf, errorsOf, examine, findingsOf, openSandbox } from './setup';

const DAY_MS = 86_400_000;

interface Made {
  readonly host?: string;
  readonly days?: number;
  /** days from now */
  readonly from?: number;
  /** an authority; without it the certificate signs itself */
  readonly issuer?: { readonly key: string; readonly cert: string };
}

/** A certificate made for `localhost` or another host, valid from yesterday for some days. */
async function certificate({ host = 'localhost', days = 365, from = -1, issuer }: Made = {}) {
  const start = Date.now() + from * DAY_MS;
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(start),
    notAfterDate: new Date(start + days * DAY_MS),
    ...(issuer === undefined ? {} : { ca: issuer }),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  return { key: made.private, cert: made.cert };
}

/** The sandbox behind https. */
const secure = async (tls: { key: string; cert: string }) =>
  startGateway({ to: (await openSandbox()).origin, tls });

describe('the certificate', () => {
  test('of a trusted authority, for this host, is good, and the tenant is asked', async () => {
    const tls = await certificate();
    const report = await examine(await secure(tls), { roots: [tls.cert] });
    expect(codeOf(report, 'certificate')).toBe('certificateGood');
    expect(errorsOf(report)).toEqual([]);
    expect(report.requests).toBeGreaterThan(10);
  });

  test.each([
    ['of no authority', {}, false, 'certificateUntrusted'],
    ['that ended', { from: -30, days: 10 }, true, 'certificateExpired'],
    ['that is not valid yet', { from: 1 }, true, 'certificateNotYet'],
    ['made for another host', { host: 'other.example.com' }, true, 'certificateOfAnother'],
  ])('%s ends the run before anything is sent', async (_, made, isTrusted, code) => {
    const tls = await certificate(made);
    const report = await examine(await secure(tls), { roots: isTrusted ? [tls.cert] : [] });
    expect(codeOf(report, 'certificate')).toBe(code);
    expect(codeOf(report, 'answers')).toBe('notAsked');
    expect(report.requests).toBe(0);
    expect(report.exitCode).toBe(1);
  });

  test('whose chain the server does not send ends the run too', async () => {
    const authority = await certificate({ host: 'authority.example.com' });
    const report = await examine(await secure(await certificate({ issuer: authority })));
    expect(codeOf(report, 'certificate')).toBe('certificateIncomplete');
    expect(report.requests).toBe(0);
  });

  test('that is refused for another reason is told by its code', () => {
    const shown = { protocol: 'TLSv1.3', problem: 'CERT_REVOKED', validTo: 0, names: '' };
    const [finding] = judgeCertificate(shown, { host: 'a', extraRoots: false, now: 0 });
    expect(finding).toMatchObject({ code: 'certificateRefused', says: 'It is refused (CERT_REVOKED).' });
  });

  test('names the hosts it is made for, where they are others', async () => {
    const tls = await certificate({ host: 'other.example.com' });
    const report = await examine(await secure(tls), { roots: [tls.cert] });
    expect(findingsOf(report, 'certificate')[0]?.says).toBe(
      'It is not made for localhost, but for other.example.com.',
    );
  });

  test('that ends within three weeks is a warning', async () => {
    const tls = await certificate({ days: 15 });
    const report = await examine(await secure(tls), { roots: [tls.cert] });
    expect(codeOf(report, 'certificate')).toBe('certificateEndsSoon');
    expect(findingsOf(report, 'certificate')[0]?.says).toContain('in 13 days');
    expect(errorsOf(report)).toEqual([]);
  });

  test('is a warning where this computer trusts more than phones do', async () => {
    const tls = await certificate();
    const report = await examine(await secure(tls), { roots: [tls.cert], extraRoots: true });
    expect(codeOf(report, 'certificate')).toBe('certificateGood certificateExtraRoots');
  });
});
