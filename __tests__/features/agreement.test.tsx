/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import type { Asked, Ports } from '../../src/core/ports';
import { createTestPlatform } from '../world/platform';
import { createTestClock } from '../world/clock';
import { AGREEMENTS, ANSWERS, words } from './fixtures';
import { openPage, type Options } from './render';

const { copyLink, howToOpen, linkCopied } = words.agreements;
const { service, privacy } = words.rows;
const IN_WEB_VIEW = { ...AGREEMENTS, agreementsShown: 'web-view' } as const;

const openAgreement = (agreement: string, options: Options = {}) =>
  openPage('agreement', {
    at: ANSWERS.binding,
    query: { agreement },
    ...options,
    tenant: { ...AGREEMENTS, ...options.tenant },
  });

const frame = () => document.querySelector('iframe');

/** A WeChat whose clipboard answers so, and what it was given. */
function clipboard(answer: Asked | Error) {
  const copied: string[] = [];
  const ports: Partial<Ports> = {
    assistance: {
      ...createTestPlatform(createTestClock()).assistance,
      copy(text) {
        copied.push(text);
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
    },
  };
  return { copied, ports };
}

describe('the page of an agreement', () => {
  test.each([
    ['service', service, AGREEMENTS.serviceAgreementUrl],
    ['privacy', privacy, AGREEMENTS.privacyPolicyUrl],
    ['anything else', privacy, AGREEMENTS.privacyPolicyUrl],
  ])('opened for %s shows its name and address, and copies it at a tap', async (name, title, url) => {
    const { copied, ports } = clipboard('done');
    const page = await openAgreement(name, { ports });
    expect(page.says(title)).toBe(true);
    expect(page.says(url)).toBe(true);
    await page.tap(copyLink);
    expect(copied).toEqual([url]);
    expect(page.notice()).toBe(linkCopied);
  });

  test.each<[string, Asked | Error]>([
    ['the person declines', 'declined'],
    ['WeChat refuses', new Error('setClipboardData:fail api scope is not declared')],
  ])('still shows the address, and how to copy it, where %s', async (_case, answer) => {
    const page = await openAgreement('service', clipboard(answer));
    await page.tap(copyLink);
    expect(page.notice()).toBe(howToOpen);
    expect(page.says(AGREEMENTS.serviceAgreementUrl)).toBe(true);
    expect(page.button(copyLink)).toBeTruthy();
  });

  test('shows the text itself where the setting says so', async () => {
    await openAgreement('service', { tenant: IN_WEB_VIEW });
    expect(frame()?.src).toBe(AGREEMENTS.serviceAgreementUrl);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('shows the address where the text does not load', async () => {
    const page = await openAgreement('service', { tenant: IN_WEB_VIEW });
    await page.doing(() => fireEvent.error(screen.getByTitle('web-view')));
    expect(frame()).toBeNull();
    expect(page.button(copyLink)).toBeTruthy();
  });

  describe('whose text is in the package', () => {
    const agreements = {
      privacy: {
        texts: [
          [
            { kind: 'title', text: '隐私条款' },
            { kind: 'text', text: '正文' },
          ],
          [{ kind: 'text', text: 'The text' }],
        ],
        of: { 'zh-CN': 0, en: 1 },
      },
    } as const;

    test('shows it with its own title and nothing to tap, whatever else is set', async () => {
      const page = await openAgreement('privacy', { agreements, tenant: IN_WEB_VIEW });
      expect(page.says('隐私条款正文')).toBe(true);
      expect(page.says(privacy)).toBe(false);
      expect(frame()).toBeNull();
      expect(screen.queryByRole('button')).toBeNull();
    });

    test('shows it in the language of the person, with the usual name where the text has no title', async () => {
      const page = await openAgreement('privacy', {
        agreements,
        before: ({ language }) => language.choose('en'),
      });
      expect(page.says('Privacy PolicyThe text')).toBe(true);
    });

    test('needs no address; the other agreement has its own', async () => {
      const page = await openAgreement('privacy', { agreements, tenant: { privacyPolicyUrl: '' } });
      expect(page.says('正文')).toBe(true);
      expect(frame()).toBeNull();
      await page.close();
      await openAgreement('service', { agreements, tenant: IN_WEB_VIEW });
      expect(frame()?.src).toBe(AGREEMENTS.serviceAgreementUrl);
    });
  });

  test('shows nothing where the tenant has no such agreement', async () => {
    await openAgreement('service', { tenant: { serviceAgreementUrl: '' } });
    expect(screen.queryByRole('button')).toBeNull();
    expect(frame()).toBeNull();
  });

  test('is how an account is deleted, too', async () => {
    const accountDeletion = { url: 'https://tenant.example/delete', phone: '', page: '' };
    const page = await openAgreement('deletion', { tenant: { accountDeletion } });
    expect(page.says(accountDeletion.url)).toBe(true);
    expect(page.says(words.rows.deleteAccount)).toBe(true);
  });

  test('leads back to the page below, and declines nothing', async () => {
    const page = await openAgreement('service');
    expect(page.pages()).toEqual(['home', 'bind', 'agreement']);
    await page.close();
    expect(page.pages()).toEqual(['home', 'bind']);
    expect(page.wanted()).toBe(true);
  });
});
