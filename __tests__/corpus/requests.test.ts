import { describe, expect, test } from '@jest/globals';
import { complaintsAbout, judgeRequest } from '../../sandbox';
import { calls } from '../../sandbox/contract/calls';
import type { CallShape } from '../../sandbox/contract/shape';
import { defaultPolicy, type Product } from '../../sandbox/policy';
import {
  bodyIn,
  callNamed,
  faultsOf,
  headersIn,
  headersOf,
  PRINTED_BODIES,
  recorded,
  shortPath,
} from './requests';

/** The product whose pages print a call; where none does, any will do. */
const productOf = ({ pages }: CallShape): Product =>
  (['eiam', 'ciam', 'oneaccess'] as const).find((product) => pages[product] !== undefined) ?? 'eiam';

const asPrinted = (call: CallShape) => ({ policy: { product: productOf(call) } });

/** Every call with every body that is stored for it. */
const PRINTED = calls.flatMap((call) =>
  (PRINTED_BODIES[shortPath(call)] ?? [null]).map((file) => ({
    name: file ?? `${call.method} ${shortPath(call)}`,
    call,
    body: file === null ? undefined : bodyIn(file),
  })),
);
const WITH_BODY = PRINTED.filter(({ body }) => body !== undefined).flatMap(({ name, call, body = {} }) =>
  Object.keys(body).map((member) => ({ name, call, body, member })),
);
/** Where a page prints two bodies and neither came, the first is the one that is missed. */
const FIRST_OF_TWO: Readonly<Record<string, string>> = { email: 'mobile', wchat_code: 'wechat_code' };

describe('the requests of the corpus', () => {
  test('each call with a body has a stored one, and no stored one is left over', () => {
    const needed = calls.filter((call) => call.bodies({ ...defaultPolicy, product: 'eiam' }).length > 0);
    expect(Object.keys(PRINTED_BODIES).sort()).toEqual(needed.map(shortPath).sort());
  });

  test.each(PRINTED)('$name is as printed', ({ call, body }) => {
    expect(complaintsAbout(recorded(call, body, asPrinted(call)))).toEqual([]);
  });

  test.each(WITH_BODY)('$name without $member is refused', ({ call, body, member }) => {
    const { [member]: _, ...rest } = body;
    const isOneOfTwo = call.bodies({ ...defaultPolicy, product: productOf(call) }).length > 1;
    const missed = (isOneOfTwo ? FIRST_OF_TWO[member] : undefined) ?? member;
    expect(faultsOf(recorded(call, rest, asPrinted(call)))).toEqual([`body.${missed} is missing`]);
  });

  test.each(WITH_BODY)('$name with a number as $member is refused', ({ call, body, member }) => {
    const [complaint] = complaintsAbout(recorded(call, { ...body, [member]: 7 }, asPrinted(call)));
    expect(complaint?.member).toBe(`body.${member}`);
  });

  test.each(PRINTED)('$name with a member that no page prints is refused', ({ call, body }) => {
    expect(faultsOf(recorded(call, { ...body, extra: 'x' }, asPrinted(call)))).toEqual([
      body === undefined ? 'body is sent where none is printed' : 'body.extra is not printed',
    ]);
  });

  test.each(PRINTED)('$name needs each of its headers, and takes no foreign one', ({ call, body }) => {
    const request = recorded(call, body, asPrinted(call));
    for (const name of Object.keys(request.headers)) {
      const { [name]: _, ...headers } = request.headers;
      expect(faultsOf({ ...request, headers }).join()).toContain(`${name}`);
    }
    const headers = { ...request.headers, 'x-foreign': '1', cookie: 'a=1' };
    expect(faultsOf({ ...request, headers })).toEqual([
      'headers.x-foreign is not printed',
      'headers.cookie is not printed',
    ]);
  });

  test.each(PRINTED)('$name takes no query', ({ call, body }) => {
    expect(faultsOf(recorded(call, body, { ...asPrinted(call), query: 'a=1' }))).toEqual([
      'query is sent where none is printed',
    ]);
  });
});

describe('the headers of the seeds', () => {
  test.each([
    ['000-username-password-bind', '/social/username-password-bind'],
    ['001-username-password-bind', '/social/username-password-bind'],
    ['002-wechat-mobile-bind', '/social/wechat-mobile-bind'],
    ['003-social-bind', '/social/bind'],
    ['004-login', '/login/wechat-miniprogram'],
  ])('%s: required ones are required, optional ones are allowed', (seed, path) => {
    const printed = headersIn(seed);
    expect(printed).toHaveLength(seed === '004-login' ? 7 : 8);
    const call = callNamed(path);
    const body = bodyIn(PRINTED_BODIES[path]?.[0] ?? '');
    const all = Object.fromEntries(printed.map(({ name, example }) => [name, example]));
    expect(complaintsAbout(recorded(call, body, { headers: all }))).toEqual([]);
    for (const { name, isRequired } of printed) {
      const { [name]: _, ...headers } = all;
      expect(faultsOf(recorded(call, body, { headers }))).toEqual(
        isRequired ? [`headers.${name} is missing`] : [],
      );
    }
  });
});

describe('where the pages contradict each other or print a slip', () => {
  test('seed 002: either spelling of the phone code will do, and both at once', () => {
    const call = callNamed('/social/wechat-mobile-bind');
    expect(complaintsAbout(recorded(call, { wechat_code: 'a', wchat_code: 'a' }))).toEqual([]);
    expect(faultsOf(recorded(call, {}))).toEqual(['body.wechat_code is missing']);
  });

  test('the page for registering agrees with itself: one spelling, unless the tenant reads the other', () => {
    const call = callNamed('/social/wechat-mobile-register-bind');
    expect(faultsOf(recorded(call, { wechat_code: 'a', wchat_code: 'a' }))).toEqual([
      'body.wchat_code is not printed',
    ]);
    const policy = { wechatCodeField: 'wchat_code' } as const;
    expect(complaintsAbout(recorded(call, { wchat_code: 'a' }, { policy }))).toEqual([]);
  });

  test('CIAM’s login by email spells its member `emial` in the example only', () => {
    const body = bodyIn('contract/3.3-email-login-request-as-in-the-example.json');
    expect(faultsOf(recorded(callNamed('/login/email-verify-code'), body))).toEqual([
      'body.email is missing',
      'body.emial is not printed',
    ]);
  });

  test('one path forgets and changes a password; only CIAM prints the latter, with a bearer token', () => {
    const call = callNamed('/pwd/update-by-mobile');
    const body = bodyIn('contract/12.2-own-password-request.json');
    const own = (product: Product) => {
      const headers = { ...headersOf(call, product), authorization: 'Bearer eyJ' };
      return faultsOf(recorded(call, body, { headers, policy: { product } }));
    };
    expect(own('ciam')).toEqual([]);
    expect(own('eiam')).toEqual(['headers.authorization is not printed', 'body.mobile is missing']);
    expect(own('oneaccess')).toEqual(own('eiam'));
  });

  test('each product has its own header for a renewal; the other’s may go along', () => {
    const call = callNamed('/sso/session-token/id-token');
    const renewal = (product: Product, ...names: string[]) => {
      const proofs = Object.fromEntries(names.map((name) => [name, 'token']));
      const headers = { ...headersOf(callNamed('/captcha'), product), ...proofs };
      return faultsOf(recorded(call, undefined, { headers, policy: { product } }));
    };
    expect(renewal('ciam', 'session-token')).toEqual([]);
    expect(renewal('eiam', 'x-session-token')).toEqual([]);
    expect(renewal('eiam', 'session-token', 'x-session-token')).toEqual([]);
    expect(renewal('ciam', 'x-session-token')).toEqual(['headers.session-token is missing']);
    expect(renewal('eiam', 'session-token')).toEqual(['headers.x-session-token is missing']);
    expect(renewal('oneaccess', 'session-token')).toEqual([
      'headers.x-signature is missing',
      'headers.session-token is not printed',
    ]);
  });
});

describe('the verdict', () => {
  const call = callNamed('/social/bind');

  test('names the call, the member, what is wrong and the page; never a value', () => {
    const { 'x-state-token': _, ...headers } = headersOf(call, 'eiam');
    const sent = { verify_code: '232326', mobil: '13800138000' };
    const judge = () => judgeRequest(recorded(call, sent, { headers, policy: { product: 'eiam' } }));
    expect(judge).toThrow(
      new Error(
        [
          'POST /api/v2/sdk/social/bind: headers.x-state-token is missing (S0–S3, request headers)',
          'POST /api/v2/sdk/social/bind: body.mobile is missing (S3)',
          'POST /api/v2/sdk/social/bind: body.mobil is not printed (S3)',
        ].join('\n'),
      ),
    );
  });

  test('lets a header pass that the settings of the application name', () => {
    const headers = { ...headersOf(call, 'ciam'), 'x-trace-id': '1' };
    const request = recorded(call, { mobile: '13800138000', verify_code: '1' }, { headers });
    expect(() => judgeRequest(request)).toThrow('headers.x-trace-id is not printed');
    expect(() => judgeRequest(request, { headers: ['X-Trace-Id'] })).not.toThrow();
  });

  test('an address that no page prints is one complaint', () => {
    expect(faultsOf({ ...recorded(call, undefined), path: '/api/v2/sdk/nowhere' })).toEqual([
      'path is not printed',
    ]);
  });

  test('every page that is cited is one of the contract’s sources', () => {
    const cited = calls.flatMap(({ pages }) => Object.values(pages)).flatMap((page) => page.split('; '));
    expect(cited.length).toBeGreaterThan(40);
    for (const page of cited) expect(page).toMatch(/^(S[0-4]\b|C:[\w/-]+\.html|E:[\w/-]+\.html|H:\w+|HG)/);
  });
});
