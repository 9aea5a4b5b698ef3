import { startSandbox } from '../../sandbox';
import type { Sandbox, SandboxOptions } from '../../sandbox';

/** One client of the sandbox: a phone with its headers, and a clock that the test moves. */
export interface RequestContext {
  sandbox: Sandbox;
  /** Moves the sandbox's clock. */
  pass: (seconds: number) => void;
  get: (path: string, headers?: Headers) => Promise<Reply>;
  post: (path: string, body?: unknown, headers?: Headers) => Promise<Reply>;
  /** POST with any text and exactly these headers on top of the device's. */
  send: (method: string, path: string, headers: Headers, text?: string) => Promise<Reply>;
  /** Signs in through WeChat. */
  login: (openid: string) => Promise<Reply>;
  /** The state token that a stranger's WeChat login gives. */
  stateFor: (openid?: string) => Promise<Headers>;
  /** Solves a puzzle for a recipient: the captcha token. */
  solve: (recipient: string, offBy?: number) => Promise<Reply>;
  /** Solves a puzzle, asks for a code and reads it in the inbox. */
  codeFor: (recipient: string, type: string) => Promise<string>;
}
export type Headers = Record<string, string>;
export interface Reply {
  status: number;
  headers: globalThis.Headers;
  text: string;
  body: Record<string, unknown>;
}

const start = Date.UTC(2026, 10, 20, 8, 0, 0);

function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Starts a sandbox with a clock of its own and a client for it. */
export async function createCaller(options: SandboxOptions = {}): Promise<RequestContext> {
  let at = start;
  const sandbox = await startSandbox({ now: () => at, ...options });
  const device: Headers = {
    'X-operating-sys-version': 'iOS 17.4',
    'X-device-fingerprint': 'phone-of-the-test',
    'X-agent': 'Mozilla/5.0 (iPhone)',
    'X-client-id': sandbox.clientId,
  };

  const send: RequestContext['send'] = async (method, path, headers, text) => {
    const url = sandbox.origin + (path.startsWith('/api/') ? path : `/api/v2/sdk${path}`);
    const entries = Object.entries({ ...device, ...headers }).filter(([, value]) => value !== '');
    const answer = await fetch(url, {
      method,
      headers: Object.fromEntries(entries),
      redirect: 'manual',
      ...(text === undefined ? {} : { body: text }),
    });
    const answered = await answer.text();
    return { status: answer.status, headers: answer.headers, text: answered, body: readObject(answered) };
  };
  const post: RequestContext['post'] = (path, body, headers = {}) =>
    body === undefined
      ? send('POST', path, headers)
      : send('POST', path, { 'content-type': 'application/json', ...headers }, JSON.stringify(body));
  const get: RequestContext['get'] = (path, headers = {}) => send('GET', path, headers);
  const login: RequestContext['login'] = (openid) =>
    post('/login/wechat-miniprogram', { code: sandbox.wechat.issueLoginCode(openid) });
  const solve: RequestContext['solve'] = async (sender, offBy = 0) => {
    const token = String((await get('/captcha')).body.token);
    const x = (sandbox.control.captchaX(token) ?? Number.NaN) + offBy;
    return post('/captcha/verify', { token, sender, point_json: JSON.stringify({ x, y: 5 }) });
  };

  return {
    sandbox,
    pass: (seconds) => {
      at += seconds * 1000;
    },
    get,
    post,
    send,
    login,
    stateFor: async (openid = 'a stranger') => ({
      'X-state-token': String((await login(openid)).body.state_token),
    }),
    solve,
    codeFor: async (to, type) => {
      const { captcha_token } = (await solve(to)).body;
      const [channel, field] = to.includes('@') ? ['email', 'email'] : ['sms', 'mobile'];
      const sent = await post(`/${channel}/send`, { [field]: to, type, captcha_token });
      if (sent.status !== 200) throw new Error(`no code was sent: ${sent.text}`);
      return sandbox.control.inbox().at(-1)?.code ?? '';
    },
  };
}

/** Opens a caller for each test of a file and closes it; `use` starts another one in the same test. */
export function callers(hooks: { afterEach: (close: () => Promise<void>) => void }) {
  const open: Sandbox[] = [];
  hooks.afterEach(async () => {
    await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
  });
  return async (options: SandboxOptions = {}): Promise<RequestContext> => {
    const caller = await createCaller(options);
    open.push(caller.sandbox);
    return caller;
  };
}
