import path from 'node:path';
import { buildOnce, projectRoot } from '../../scripts/taro';

/**
 * Builds the small app in `app/` for production through the project's own configuration.
 * @param name a folder of its own under .cache, so that test files do not meet
 * @returns the folder of the package
 */
export async function buildApp(name: string): Promise<string> {
  const output = path.join(projectRoot, '.cache/test-build', name);
  await buildOnce({
    output,
    settings: {
      SOURCE_ROOT: '__tests__/build/app',
      TARO_APP_IDAAS_ORIGIN: 'https://login.example.com',
      TARO_APP_IDAAS_CLIENT_ID: 'client-1',
      TARO_APP_IDAAS_PRODUCT: 'eiam',
      TARO_APP_AUDIENCE: 'employee',
    },
  });
  return output;
}
