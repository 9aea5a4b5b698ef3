import type { SettingsOverrides } from '../../src/idaas/overrides';
import { settingsOf } from '../../src/idaas/presets';
import type { CheckContext, Outcome, Step } from './checks/context';
import { captcha } from './checks/captcha';
import { clock } from './checks/clock';
import { checkDomains, domainsOf } from './checks/domains';
import { provider } from './checks/provider';
import { countryCodes, keys } from './checks/lists';
import { guessProduct, product } from './checks/product';
import { checkLibrary, checkNode, checkPackage, checkSettings } from './checks/project';
import { reach } from './checks/reach';
import { renewal, signOut } from './checks/session';
import { idToken, secondFactor, stateToken, wechatSource } from './checks/tokens';
import { environmentFrom, settingsFrom } from './follow';
import { connectionOptions } from './net/connect';
import type { DoctorOptions } from './options';
import { DEFAULT_TIMEOUT_MS } from './options';
import { createProbe } from './probe';
import type { Domains, Finding, Report, ReportTarget, Severity } from './report';
import { words } from './words';

/** In the order of the report. What comes after a step that stops is not tried. */
const STEPS: readonly Step[] = [
  reach,
  provider,
  captcha,
  wechatSource,
  stateToken,
  secondFactor,
  renewal,
  idToken,
  signOut,
  keys,
  countryCodes,
  clock,
  product,
];

/**
 * Checks a tenant and a project, and says which settings follow. Sends at most 25 requests, none with a credential, none
 * that sends a message, costs money or counts against a person (docs/doctor.md).
 *
 * @returns the report; what cannot be reached or read is a finding, not an error
 * @throws {TypeError} where the origin is no URL
 */
export async function runDoctor(options: DoctorOptions): Promise<Report> {
  const { tenant, project } = options;
  const findings: Finding[] = [];
  const tell = (...found: readonly Finding[]): void => {
    findings.push(...found);
    found.forEach((finding) => options.onFinding?.(finding));
  };

  tell(checkNode(project.root), ...checkSettings(project));
  const asked = tenant === null ? null : await askTenant(tenant, options, tell);
  if (asked === null) STEPS.flatMap(({ checks }) => checks).forEach((check) => tell(words.notAsked(check)));
  const domains = domainsOf(tenant?.origin ?? null, project);
  tell(checkDomains(tenant?.origin ?? null));
  tell(...checkPackage(project, tenant?.origin ?? null), checkLibrary(project));
  return reportOf(findings, asked, domains, tenant?.settings ?? {});
}

/** What is known of the tenant once it was asked. */
interface Asked {
  readonly target: ReportTarget;
  readonly requests: number;
}

async function askTenant(
  tenant: NonNullable<DoctorOptions['tenant']>,
  options: DoctorOptions,
  tell: (...found: readonly Finding[]) => void,
): Promise<Asked> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, roots = [], now = Date.now } = options;
  const { extraRoots = Boolean(process.env.NODE_EXTRA_CA_CERTS) } = options;
  const limits = connectionOptions(timeoutMs, roots);
  const probe = createProbe(tenant, limits, now);
  const context: CheckContext = {
    target: tenant,
    product: tenant.product,
    settings: settingsOf(tenant.product ?? 'eiam', tenant.settings),
    probe,
    limits,
    extraRoots,
    now,
  };
  let stopped = false;
  for (const { checks, run } of STEPS) {
    const { findings, stop = false }: Outcome = stopped ? { findings: [] } : await run(context);
    const missing = checks.filter((check) => !findings.some((finding) => finding.check === check));
    tell(...findings, ...missing.map((check) => words.notAsked(check)));
    stopped ||= stop;
  }
  const guess = guessProduct(probe.exchanges());
  const { origin, clientId, tenantId, version } = tenant;
  const productFrom = tenant.product !== null ? 'given' : guess !== null ? 'answers' : 'default';
  return {
    target: { origin, clientId, tenantId, version, product: tenant.product ?? guess ?? 'eiam', productFrom },
    requests: probe.exchanges().length,
  };
}

function reportOf(
  findings: readonly Finding[],
  asked: Asked | null,
  domains: Domains,
  overrides: SettingsOverrides,
): Report {
  const target = asked?.target ?? null;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    target,
    findings,
    settings: settingsFrom(findings, settingsOf(target?.product ?? 'eiam', overrides)),
    environment: environmentFrom(findings),
    domains,
    requests: asked?.requests ?? 0,
    counts: {
      ok: count('ok'),
      note: count('note'),
      warning: count('warning'),
      error: count('error'),
      skipped: count('skipped'),
    },
    exitCode: count('error') > 0 ? 1 : 0,
  };
}
