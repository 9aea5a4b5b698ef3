import { foundIn } from '../readPackage';
import type { Rule } from '../finding';

const LOOPBACK = String.raw`(?:127\.0\.0\.1|localhost|0\.0\.0\.0|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)`;
/** What is no request: names of XML, such as the one of every SVG. */
const ADDRESS = new RegExp(
  String.raw`(?:http://(?!www\.w3\.org/)[\w.[\]:-]+|(?:https|wss?)://${LOOPBACK}(?::\d+)?)`,
  'g',
);

/** A released mini program reaches domains over HTTPS only, and no computer of a developer. */
export const addresses: Rule = (reviewed) =>
  foundIn(reviewed, /\.(js|wxml)$/, ADDRESS).map(({ file, match }) => ({
    rule: 'addresses',
    place: file,
    says: `${match} is in the package, and a phone refuses it.`,
    mend: 'Use an https:// address of a domain that is entered on mp.weixin.qq.com. For the tenant: TARO_APP_IDAAS_ORIGIN, or origin in tenant.config.ts or in the options of the package.',
  }));
