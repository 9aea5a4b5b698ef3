import type { Cipher } from '../core/captcha';
import type { Audience } from '../engine/createEngine';
import type { OnProblem } from '../engine/diagnosis';
import type { SettingsOverrides } from '../idaas/overrides';
import { settingsOf } from '../idaas/presets';
import type { Product } from '../idaas/settings';
import type { HostPages } from '../wechat/hostPages';
import type { ShowPage } from './shownPages';

/** What {@link createIdaas} needs to know about the tenant and the app. */
export interface IdaasOptions {
  /** `https://{your_domain}`, without a path and without a slash at its end; `http://127.0.0.1` and `http://localhost` for tests */
  readonly origin: string;
  /** the ClientId of the application in the tenant's console */
  readonly clientId: string;
  readonly product: Product;
  /** only for ISV applications */
  readonly tenantId?: string;
  /** employees are asked to sign in at the start, customers once they want to */
  readonly audience: Audience;
  /** what differs from the preset of the product */
  readonly settings?: SettingsOverrides;
  /** the addresses of what people agree to, of which a changed one asks for consent again; none without them */
  readonly agreements?: { readonly serviceAgreementUrl?: string; readonly privacyPolicyUrl?: string };
  /**
   * How the steps that need the person are shown: the routes of your pages, or a function that shows a step over the page that
   * is open. Without it such a step fails with `pageNotOpened`, which suits an app whose people are all bound already.
   */
  readonly pages?: HostPages | ShowPage;
  /** from `bamboocloud-idaas-miniprogram/aes`; needed where `captchaEncryption` is not `none` */
  readonly cipher?: Cipher;
  /** told of each failure, without any secret */
  readonly onProblem?: OnProblem;
  /** told what was thrown unexpectedly; for a developer's console only, since it may quote what was typed */
  readonly onBug?: (cause: unknown) => void;
}

const SAFE_ORIGIN = /^(https:\/\/[^/\s]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)$/;

/**
 * Refuses what could only fail later, at a person's tap.
 * @throws {Error} that names the option and says what it should be
 */
export function requireOptions({ origin, clientId, product, settings, cipher }: IdaasOptions): void {
  if (!SAFE_ORIGIN.test(origin))
    throw new Error(`createIdaas: origin has to be https:// and a domain, without a path: ${origin}`);
  if (clientId === '') throw new Error('createIdaas: clientId is empty');
  const { captchaEncryption } = settingsOf(product, settings);
  if (captchaEncryption !== 'none' && !cipher)
    throw new Error(
      `createIdaas: captchaEncryption is ${captchaEncryption}, so pass { cipher } of bamboocloud-idaas-miniprogram/aes`,
    );
}
