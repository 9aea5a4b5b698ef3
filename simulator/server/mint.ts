import { randomBytes } from 'node:crypto';

/** Hands out the codes that WeChat would: `login` for an openid, `phone` for a mobile number. */
export type Mint = (kind: 'login' | 'phone', body: string) => Promise<{ status: number; value: unknown }>;

/** Codes of the form that WeChat's have, and of no value to any server. */
const mintHere: Mint = (kind) => {
  const code =
    kind === 'login' ? `0${randomBytes(23).toString('base64url')}` : randomBytes(32).toString('hex');
  return Promise.resolve({ status: 200, value: { code } });
};

const mintAt =
  (origin: string): Mint =>
  async (kind, body) => {
    try {
      const answer = await fetch(new URL(`/wechat/${kind}-code`, origin), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        redirect: 'error',
      });
      return { status: answer.status, value: await answer.json() };
    } catch (error) {
      return { status: 502, value: { error: String(error) } };
    }
  };

/** @param origin of a simulated WeChat, which knows the codes it minted; without one they are made here */
export const createMint = (origin: string | undefined): Mint =>
  origin === undefined ? mintHere : mintAt(origin);
