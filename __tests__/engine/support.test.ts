import { describe, expect, test } from '@jest/globals';
import type { Asked, Assistance } from '../../src/core/ports';
import { ProblemError } from '../../src/core/problems';
import { openEngine, settle } from './openEngine';

const FAILURE = new Error('setClipboardData:fail');

/** A WeChat that answers every call so, and what it was asked for. */
function open(answer: Asked | Error = 'done') {
  const asked: unknown[][] = [];
  const reply = <T>(value: T, ...call: unknown[]): Promise<T> => {
    asked.push(call);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(value);
  };
  const said = answer instanceof Error ? 'done' : answer;
  const assistance: Assistance = {
    copy: (text) => reply(said, 'copy', text),
    call: (phoneNumber) => reply(said, 'call', phoneNumber),
    vibrate: (strength) => reply(undefined, 'vibrate', strength),
    toast: (text, kind) => reply(undefined, 'toast', text, kind),
  };
  const bugs: unknown[] = [];
  const engine = openEngine({ ports: { assistance }, onBug: (cause) => bugs.push(cause) });
  return { ...engine, asked, bugs };
}

describe('what a page asks WeChat to do', () => {
  test.each<Asked>(['done', 'declined'])('is told to it: %s', async (answer) => {
    const { support, asked, bugs } = open(answer);
    expect(await support.copy('trace-1')).toBe(answer);
    expect(await support.call('4001234567')).toBe(answer);
    expect(asked).toEqual([
      ['copy', 'trace-1'],
      ['call', '4001234567'],
    ]);
    expect(bugs).toEqual([]);
  });

  test('never throws: what fails is reported to developers', async () => {
    const { support, bugs } = open(FAILURE);
    expect(await support.copy('trace-1')).toBe('failed');
    expect(await support.call('4001234567')).toBe('failed');
    support.succeeded('登录成功');
    support.toast('已复制');
    support.haptic();
    await settle();
    expect(bugs).toHaveLength(6);
    expect(new Set(bugs)).toEqual(new Set([FAILURE]));
  });

  test('success is shown and felt', () => {
    const { support, asked } = open();
    support.succeeded('登录成功');
    expect(asked).toEqual([
      ['toast', '登录成功', 'success'],
      ['vibrate', 'light'],
    ]);
  });

  test('a text is shown without a tick, and a vibration has a strength', () => {
    const { support, asked } = open();
    support.toast('请稍后再试');
    support.haptic('medium');
    support.haptic();
    expect(asked).toEqual([
      ['toast', '请稍后再试', 'plain'],
      ['vibrate', 'medium'],
      ['vibrate', 'light'],
    ]);
  });
});

describe('a page of the host app', () => {
  test('opens over the one on top', async () => {
    const { support, pages } = open();
    expect(await support.openHostPage('packages/help/index?from=denied')).toBe('done');
    expect(pages.open()).toEqual(['home', null]);
  });

  test('that WeChat does not open is told to the page', async () => {
    const problem = new ProblemError({ code: 'unexpected' }, { errMsg: 'navigateTo:fail' });
    const { pages } = open();
    const problems: string[] = [];
    const { support } = openEngine({
      ports: { navigation: { ...pages, pushHostPage: () => Promise.reject(problem) } },
      onProblem: ({ code }) => problems.push(code),
    });
    expect(await support.openHostPage('packages/none/index')).toBe('failed');
    expect(problems).toEqual(['unexpected']);
  });
});
