import path from 'node:path';
import type { Audience } from '../config/tenant';
import type { Build } from './taro';
import { projectRoot } from './taro';

/** The tenant that the packages under test are built for; the simulator's `resolve` leads it to a sandbox. */
export const e2eOrigin = 'https://login.example.com';

const clientId = 'nTo1eRIub60vPb54WeE6aojPwYwImtl4';

function build(audience: Audience, product: string): Build {
  return {
    output: path.join(projectRoot, '.cache/e2e', audience),
    settings: {
      TARO_APP_IDAAS_ORIGIN: e2eOrigin,
      TARO_APP_IDAAS_CLIENT_ID: clientId,
      TARO_APP_IDAAS_PRODUCT: product,
      TARO_APP_AUDIENCE: audience,
      TARO_APP_COMPANY_NAME: '示例科技',
      TARO_APP_SERVICE_AGREEMENT_URL: 'https://www.example.com/terms',
      TARO_APP_PRIVACY_POLICY_URL: 'https://www.example.com/privacy',
      TARO_APP_IDAAS_TENANT_ID: '',
    },
  };
}

/** The production packages the end-to-end tests run, by audience. */
export const e2eBuilds: Readonly<Record<Audience, Build>> = {
  employee: build('employee', 'eiam'),
  customer: build('customer', 'ciam'),
};
