import { webcrypto } from 'node:crypto';
import { asyncApi, succeeds, type Calls } from './calls';

export interface PhoneFacts {
  /** WeChat's name of the language that the person chose */
  readonly language: string;
  readonly system: string;
  /** the version of WeChat */
  readonly version: string;
  readonly userAgent: string;
  /** WeChat's page and its base libraries disagree on what the promise of the user agent holds */
  readonly userAgentAs: 'text' | 'member';
  /** which version of the mini program runs; a text that WeChat does not document is for tests of just that */
  readonly envVersion: string;
  /** `wx.login`'s code; a test gives those of the sandbox */
  readonly issueLoginCode: () => string;
}

export const PHONE: PhoneFacts = {
  language: 'zh_CN',
  system: 'iOS 17.5',
  version: '8.0.50',
  userAgent: 'Mozilla/5.0 (iPhone) MicroMessenger/8.0.50',
  userAgentAs: 'text',
  envVersion: 'release',
  issueLoginCode: () => 'login-code',
};

/** What WeChat knows about the phone and about who holds it. */
export const phoneApis = (calls: Calls, facts: PhoneFacts) => ({
  login: asyncApi<WechatMiniprogram.LoginOption>(calls, 'login', () =>
    succeeds({ code: facts.issueLoginCode() }),
  ),

  getSystemInfoAsync: asyncApi<WechatMiniprogram.GetSystemInfoAsyncOption>(
    calls,
    'getSystemInfoAsync',
    () => {
      const { language, system, version } = facts;
      return succeeds({ language, system, version });
    },
  ),

  async getRendererUserAgent(options: WechatMiniprogram.GetRendererUserAgentOption = {}): Promise<string> {
    const { userAgent, userAgentAs } = facts;
    const answer: unknown = await calls.take('getRendererUserAgent', options, () => succeeds({ userAgent }));
    // The object breaks the typings, as some base libraries do.
    return userAgentAs === 'text' ? userAgent : (answer as string);
  },

  getAccountInfoSync(): WechatMiniprogram.AccountInfo {
    void calls.take('getAccountInfoSync', {}, succeeds);
    // The text breaks the typings, as an unknown version would.
    const envVersion = facts.envVersion as WechatMiniprogram.MiniProgram['envVersion'];
    return {
      miniProgram: { appId: 'wx0123456789abcdef', envVersion, version: '1.0.0' },
      plugin: { appId: '', version: '' },
    };
  },

  getRandomValues: asyncApi<WechatMiniprogram.GetRandomValuesOption>(calls, 'getRandomValues', ({ length }) =>
    succeeds({ randomValues: webcrypto.getRandomValues(new Uint8Array(length)).buffer }),
  ),
});
