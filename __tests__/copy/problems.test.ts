import { describe, expect, test } from '@jest/globals';
import type { ProblemCode } from '../../src/core/problems';
import { isChinese, readings } from './texts';
import { adviceOf, ALIKE, SUBJECT_OF } from './subjects';

const codes = Object.keys(SUBJECT_OF) as ProblemCode[];

describe.each(readings)('the problems in %s', (_, { copy, language, audience }) => {
  const { problems, unknownBy, joined } = copy;
  const zh = isChinese(language);

  test.each(codes)('%s is told as what happened and what to do', (code) => {
    const { happened, next } = problems[code];
    expect(happened).toMatch(SUBJECT_OF[code]);
    expect(next).toMatch(adviceOf(code));
    expect(joined(happened, next).length).toBeLessThanOrEqual(zh ? 30 : 90);
  });

  test('both halves are one text: a Chinese sentence, or English sentences', () => {
    const { happened, next } = problems.offline;
    expect(joined(happened, next)).toBe(zh ? `${happened}，${next}` : `${happened}. ${next}.`);
    expect(joined(`${happened}.`, next)).toBe(joined(happened, next));
    expect([joined(happened, ''), joined('', next)]).toEqual([happened, next]);
  });

  test('no two problems could be exchanged unnoticed, but those that are the same for the person', () => {
    const areAlike = (one: ProblemCode, other: ProblemCode) =>
      ALIKE.some((group) => group.includes(one) && group.includes(other));
    const alike = codes.flatMap((one) =>
      codes
        .filter((other) => one < other && !areAlike(one, other))
        .filter((other) => SUBJECT_OF[one].test(problems[other].happened))
        .filter((other) => SUBJECT_OF[other].test(problems[one].happened))
        .map((other) => [one, other]),
    );
    expect(alike).toEqual([]);
  });

  test('an unknown person is told what was not found', () => {
    expect(unknownBy.mobile.happened).toMatch(/手[机機][号號]|number/);
    expect(unknownBy.email.happened).toMatch(/邮箱|電子郵件地址|電郵地址|email/);
    expect(unknownBy.password.happened).toMatch(/账号|帳號|帳戶|account/);
  });

  test('who cannot help themselves is told who helps', () => {
    const helper = audience === 'customer' ? /客服|客戶服務|customer support/ : /管理[员員]|administrator/;
    for (const code of ['misconfigured', 'originNotAllowed', 'personLocked', 'refused'] as const)
      expect(problems[code].next).toMatch(helper);
    for (const text of [copy.support.contact, copy.denied.text, copy.bind.noMethod, copy.verify.elsewhere])
      expect(text).toMatch(new RegExp(`${helper.source}|Contact support`));
  });

  test('a choice of the person is no error', () => {
    const { phoneDenied, phonePrivacyDeclined, captchaGivenUp } = problems;
    for (const { happened } of [phoneDenied, phonePrivacyDeclined, captchaGivenUp])
      expect(happened).not.toMatch(/失败|失敗|错误|錯誤|fail|error|wrong|你|you/i);
  });
});
