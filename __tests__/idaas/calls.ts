import type { BoundAccount, Session } from '../../src/core/session';
import { idToken, sessionToken, stateToken } from '../../src/core/tokens';
import type { Recorded } from './recordedClient';

/** What the calls of the client are made with in these tests. */

export type Call = (client: Recorded['client']) => Promise<unknown>;

export const STATE = stateToken('state');
export const ID_TOKEN = idToken('identity');
export const MOBILE = { method: 'mobile', address: '13800138000' } as const;
export const EMAIL = { method: 'email', address: 'zhangsan@qq.com' } as const;
export const BY_SMS = { recipient: MOBILE, code: '232326' };
export const BY_EMAIL = { recipient: EMAIL, code: '232326' };
export const SESSION: Session = {
  sessionToken: sessionToken('session'),
  idToken: ID_TOKEN,
  idTokenEndsAt: null,
  person: { id: '1', name: '张三', userName: 'zhangsan', mobile: '', email: '' },
  signedInAt: 5,
  expiresAt: 10,
  clockOffsetMs: 0,
};
export const WECHAT: BoundAccount = { id: '7', kind: 'wechat', rawKind: 'weixin', nickname: '三' };
export const PUZZLE = {
  token: 'puzzle',
  picture: '',
  piece: '',
  pictureSize: { width: 310, height: 155 },
  pieceSize: { width: 47, height: 155 },
  secretKey: null,
};
