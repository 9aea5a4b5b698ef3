/** Which version of the mini program runs, in WeChat's words. */
const VERSIONS = ['develop', 'trial', 'release'] as const;

/**
 * Reads which version of the mini program runs. It stays the same while the app runs, and WeChat has no asynchronous call
 * for it.
 *
 * @returns `undefined` where the host does not know, or answers a version that is not documented
 */
export function readEnvVersion(): (typeof VERSIONS)[number] | undefined {
  try {
    const { envVersion }: { readonly envVersion?: string } = wx.getAccountInfoSync().miniProgram;
    return VERSIONS.find((one) => one === envVersion);
  } catch {
    return undefined;
  }
}
