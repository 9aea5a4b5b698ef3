import type { Compiler } from 'webpack';
import type { BuiltTenant } from '../tenant';
import type { Options } from './options';
import type { HostConfig } from './pages';

/** What the constants of the build (types/tenant.d.ts) are called in the npm package: a company may have constants of its own. */
export const CONSTANTS = {
  TENANT: '__IDAAS_TENANT__',
  AGREEMENTS: '__IDAAS_AGREEMENTS__',
  IS_DEVELOPMENT: '__IDAAS_IS_DEVELOPMENT__',
} as const;

/**
 * The constant TENANT.
 * @param firstPage of the company's app: home where the options name none
 */
export const tenantWith = ({ root, home, tenant }: Options, firstPage = ''): BuiltTenant => ({
  ...tenant,
  host: { root, home: home ?? firstPage },
});

/** A webpack plugin that puts the tenant, and where the pages are, into the code. */
export function createConstants(
  options: Options,
  app: () => HostConfig,
  isDevelopment: boolean,
): { apply(compiler: Compiler): void } {
  return {
    apply(compiler) {
      const { DefinePlugin } = compiler.webpack;
      // Which page is the first is known once Taro has read app.config.
      const tenantText = () => JSON.stringify(tenantWith(options, app().pages?.[0]));
      new DefinePlugin({
        [CONSTANTS.TENANT]: DefinePlugin.runtimeValue(tenantText, true),
        [CONSTANTS.AGREEMENTS]: JSON.stringify(options.agreements),
        [CONSTANTS.IS_DEVELOPMENT]: String(isDevelopment),
      }).apply(compiler);
    },
  };
}
