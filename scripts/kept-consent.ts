import { e2eBuilds } from './e2e-builds';

const { TARO_APP_SERVICE_AGREEMENT_URL: service, TARO_APP_PRIVACY_POLICY_URL: privacy } =
  e2eBuilds.employee.settings ?? {};

/** What a phone keeps of somebody who agreed before: for the tests and pictures that are about what comes after. */
export const keptConsent = {
  key: 'idaas.consent',
  value: { version: `${service} ${privacy}`, at: Date.UTC(2026, 0, 1, 2, 0) },
} as const;

/**
 * A script for the browser, run before the phone starts: the simulator's storage of one person holds this already, unless
 * the phone has kept something else meanwhile.
 */
export function keepBefore(
  openid: string,
  { key, value }: { readonly key: string; readonly value: unknown },
): string {
  const place = JSON.stringify(`wx.storage/${openid}/${key}`);
  const record = JSON.stringify({ encrypted: false, text: JSON.stringify({ value }) });
  return `localStorage.getItem(${place}) ?? localStorage.setItem(${place}, ${JSON.stringify(record)})`;
}
