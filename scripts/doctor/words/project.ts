import { error, note, ok, skipped, warning } from './rows';

/** Sentences about this computer and this project. */
export const projectWords = {
  nodeFits: (has: string, wanted: string) => ok('node', 'nodeFits', `Node ${has} satisfies ${wanted}.`),
  nodeTooOld: (has: string, wanted: string) =>
    error('node', 'nodeTooOld', `Node ${has} does not satisfy ${wanted}.`, `Install a Node that does.`),
  nodeUnasked: (has: string) =>
    note('node', 'nodeUnasked', `Node ${has}; no package.json says what is wanted.`),

  settingsValid: () => ok('settings', 'settingsValid', 'The settings of the build are valid.'),
  settingsGiven: () =>
    note('settings', 'settingsGiven', "The tenant was given here; the project's own settings were not read."),
  settingWrong: (problem: string, accepted: string) => error('settings', 'settingWrong', problem, accepted),

  settingsOfVersions: (versions: string) =>
    note(
      'settings',
      'settingsOfVersions',
      `tenant.config.ts names other tenants for: ${versions}.`,
      'Check each: npm run doctor -- --environment NAME.',
    ),

  appIdSet: (appId: string) => ok('app-id', 'appIdSet', `The appid is ${appId}.`),
  appIdMissing: () =>
    warning(
      'app-id',
      'appIdMissing',
      'There is no appid: nothing can be uploaded, and wx.login gives no real code.',
      'Set TARO_APP_ID.',
    ),
  appIdUnread: () => skipped('app-id', 'appIdUnread', "The project's own settings were not read."),

  domains: (origin: string) =>
    note(
      'domains',
      'domains',
      `WeChat must know ${origin} as a request domain.`,
      'mp.weixin.qq.com, Development, Development settings, Server domain. A domain in mainland China needs its ICP record.',
    ),
  domainsNone: () =>
    skipped('domains', 'domainsNone', 'WeChat takes no domain for a tenant on this computer.'),
  domainsUnknown: () => skipped('domains', 'domainsUnknown', 'The settings name no tenant.'),

  packageFits: (what: string, kilobytes: number, most: number) =>
    ok('package', 'packageFits', `${what} has ${kilobytes} KB of the ${most} KB that WeChat accepts.`),
  packageNearlyFull: (what: string, kilobytes: number, most: number) =>
    warning(
      'package',
      'packageNearlyFull',
      `${what} has ${kilobytes} KB of the ${most} KB that WeChat accepts.`,
      'Move pages of your own into a subpackage.',
    ),
  packageTooBig: (what: string, kilobytes: number, most: number) =>
    error(
      'package',
      'packageTooBig',
      `${what} has ${kilobytes} KB, and WeChat accepts ${most} KB.`,
      'Run npm run build (a development build is bigger), or move pages of your own into a subpackage.',
    ),
  packageOfAnother: (origin: string) =>
    warning(
      'package',
      'packageOfAnother',
      `dist does not hold ${origin}: it was built for another tenant.`,
      'Run npm run build.',
    ),
  packageMissing: () =>
    skipped('package', 'packageMissing', 'There is no dist folder.', 'Run npm run build.'),

  libraryFits: (version: string, least: string) =>
    ok(
      'base-library',
      'libraryFits',
      `DevTools runs base library ${version}, which has all that the app uses.`,
      `Enter ${least} or later as the minimum base library at mp.weixin.qq.com.`,
    ),
  libraryTooOld: (version: string, wanted: string, missing: string) =>
    warning(
      'base-library',
      'libraryTooOld',
      `DevTools runs base library ${version}, which lacks: ${missing}.`,
      `Set libVersion in project.config.json to ${wanted} or later.`,
    ),
  libraryUnknown: () =>
    skipped('base-library', 'libraryUnknown', 'No project.config.json names a base library.'),
} as const;
