import type { tokenSettings } from '../settings/tokens';
import type { Policy } from '../policy';
import type { Form } from './field';

export const tokenForm: Form<Pick<Policy, keyof typeof tokenSettings>> = {
  sessionSeconds: { label: ['会话有效期（秒）', 'Session lives (s)'], kind: 'number' },
  rotateSession: { label: ['续期时更换会话令牌', 'Renewal rotates the session'], kind: 'switch' },
  idTokenSeconds: { label: ['ID Token 有效期（秒）', 'Id token lives (s)'], kind: 'number' },
  idTokenLayout: {
    label: ['ID Token 结构', 'Layout of the id token'],
    kind: 'choice',
    choices: { A: ['A：顶层声明', 'A: claims on top'], B: ['B：api 内 JSON', 'B: JSON in api'] },
  },
  stateTokenSeconds: { label: ['状态令牌有效期（秒）', 'State token lives (s)'], kind: 'number' },
  stateTokenRotates: { label: ['每步更换状态令牌', 'Each step rotates the state token'], kind: 'switch' },
  statePerFailure: {
    label: ['验证失败后的状态令牌', 'State token after a failure'],
    kind: 'choice',
    choices: { kept: ['保留', 'kept'], burned: ['作废', 'burned'] },
  },
  fingerprintMustMatch: { label: ['令牌限原设备', 'Tokens belong to a device'], kind: 'switch' },
};
