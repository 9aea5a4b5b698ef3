import { beforeAll, describe, expect, test } from '@jest/globals';
import { companyDevelopmentFolder, packageFolder } from '../packages';
import { KIT } from '../packages/company';
import type { TestPhone } from './phone';
import { createPhones } from './phones';

const phones = createPhones();

/** What npm start builds of the sources of the company. */
let development: string;

beforeAll(async () => {
  development = await companyDevelopmentFolder();
}, 180_000);

async function atKit(dist: string): Promise<TestPhone> {
  const phone = await phones.open('customer', { dist, path: KIT, agreedTo: 'company' });
  await phone.visible('for myself');
  return phone;
}

const styleOf = (phone: TestPhone, selector: string, property: string): Promise<string> =>
  phone.top
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe.each([
  ['production', () => packageFolder('company')],
  ['development', () => development],
])('a page made of NutUI’s components, in the %s build', (_build, dist) => {
  test('shows them with their looks', async () => {
    const phone = await atKit(dist());
    await phone.visible('Tea');
    expect(await styleOf(phone, '.nut-button-primary', 'border-radius')).not.toBe('0px');
    expect(await styleOf(phone, '.nut-switch', 'display')).toBe('inline-flex');
    expect(await phone.top.locator('.nut-swiper').count()).toBe(1);
  });

  test('hears a switch and a button', async () => {
    const phone = await atKit(dist());
    await phone.top.locator('.nut-switch').tap();
    await phone.visible('as a gift');
    await phone.tap('Add');
    await phone.visible('1 in the basket');
  });
});

// In production alone: in a development build react-transition-group, below NutUI's popup, reports a prop of its own to the
// console wherever it runs on Taro (it looks for `window.Element`), and these tests allow no error in the console.
describe('a popup of NutUI’s, in the production build', () => {
  test('opens over the page and is closed by its cross', async () => {
    const phone = await atKit(packageFolder('company'));
    expect(await phone.top.getByText('Small and large').count()).toBe(0);
    await phone.tap('Choose');
    await phone.visible('Small and large');
    await phone.top.locator('.nut-popup-title-right').tap();
    await phone.top.getByText('Small and large').waitFor({ state: 'hidden' });
  });
});
