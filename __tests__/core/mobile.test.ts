import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { BUILT_IN_AREAS, joinAreas, type Area } from '../../src/core/areas';
import { isUsualMobile, readMobile, splitMobile } from '../../src/core/mobile';

const SINGAPORE: Area = { code: '65', country: 'SG', names: {}, rule: /^\+65-?[89]\d{7}$/ };
const BAHAMAS: Area = { code: '1242', country: 'BS', names: {}, rule: null };
const AREAS = joinAreas([SINGAPORE, BAHAMAS]);
const from = (chosen: string) => ({ chosen, areas: AREAS });

/** What people type and paste, while an area is chosen beside the field. */
describe('a mobile number while an area is chosen', () => {
  test.each([
    // Issue A4: what Hong Kong and Taiwan write.
    ['852', '91234567', '+852-91234567'],
    ['86', '+852 9123 4567', '+852-91234567'],
    ['86', '+85291234567', '+852-91234567'],
    ['886', '0912345678', '+886-912345678'],
    ['86', '0912345678', '+886-912345678'],
    ['86', '+886 912 345 678', '+886-912345678'],
    ['86', '+852-91234567', '+852-91234567'],
    // The same in other spellings.
    ['86', '00852 9123 4567', '+852-91234567'],
    ['86', '0085291234567', '+852-91234567'],
    ['86', '852-91234567', '+852-91234567'],
    ['852', '9123-4567', '+852-91234567'],
    ['852', '85291234567', '+852-91234567'],
    ['852', '+852 85291234567', '+852-91234567'],
    ['853', '6612 3456', '+853-66123456'],
    ['852', '+853 6612 3456', '+853-66123456'],
    ['886', '0912-345-678', '+886-912345678'],
    ['886', '912345678', '+886-912345678'],
    ['86', '+886 (0)912 345 678', '+886-912345678'],
    ['852', '886912345678', '+886-912345678'],
    ['86', '\u202a+852 9123 4567\u202c', '+852-91234567'],
    ['86', '＋８５２　９１２３　４５６７', '+852-91234567'],
    ['86', 'tel:+85291234567', '+852-91234567'],
    ['86', '+852‑9123‑4567', '+852-91234567'],
    // Mainland numbers, wherever one was before.
    ['86', '138 0013 8000', '13800138000'],
    ['86', '+86 138 0013 8000', '13800138000'],
    ['86', '１３８００１３８０００', '13800138000'],
    ['86', '013800138000', '13800138000'],
    ['852', '13800138000', '13800138000'],
    ['852', '8613800138000', '13800138000'],
    ['886', '+86 138 0013 8000', '13800138000'],
    // Other areas.
    ['86', '+44 7911 123456', '+44-7911123456'],
    ['86', '+1 (202) 555-0123', '+1-2025550123'],
    ['86', '+12425550123', '+1242-5550123'],
    ['86', '+1-2425550123', '+1-2425550123'],
    ['65', '8123 4567', '+65-81234567'],
    ['44', '7911 123456', '+44-7911123456'],
    // A number that its area does not have is sent all the same: the server decides.
    ['852', '9123456', '+852-9123456'],
    ['86', '+886 12345', '+886-12345'],
  ])('%s, %s: %s', (chosen, typed, read) => {
    expect(readMobile(typed, from(chosen))).toBe(read);
    expect(readMobile(read, from(chosen))).toBe(read);
  });

  test.each([
    ['86', '91234567'],
    ['86', '+86 1380013800'],
    ['86', '23800138000'],
    ['852', '123'],
    ['852', '123456789012345'],
    ['852', '+852'],
    ['852', 'zhangsan@qq.com'],
    ['852', '9123x4567'],
    ['86', '++85291234567'],
    ['86', '+0912345678'],
    ['86', '152****0000'],
  ])('%s, %s: none', (chosen, typed) => {
    expect(readMobile(typed, from(chosen))).toBeNull();
  });

  test('with its area code is the same wherever one is', () => {
    const number = fc.oneof(
      fc.stringMatching(/^852[4-9]\d{7}$/),
      fc.stringMatching(/^8536\d{7}$/),
      fc.stringMatching(/^8869\d{8}$/),
    );
    const sign = fc.constantFrom('+', '00', '＋');
    fc.assert(
      fc.property(
        number,
        sign,
        fc.constantFrom('86', '852', '853', '886', '65', '44'),
        (digits, plus, chosen) => {
          const read = `+${digits.slice(0, 3)}-${digits.slice(3)}`;
          expect(readMobile(`${plus}${digits}`, from(chosen))).toBe(read);
          expect(readMobile(`${plus}${digits.slice(0, 3)} ${digits.slice(3)}`, from(chosen))).toBe(read);
        },
      ),
    );
  });
});

describe('a number that is being typed', () => {
  test.each([
    ['13', { area: '86', number: '13' }],
    ['+852', { area: '852', number: '' }],
    ['+852 91', { area: '852', number: '91' }],
  ])('%s has these parts', (typed, parts) => {
    expect(splitMobile(typed)).toEqual(parts);
  });
});

describe('advice', () => {
  test.each([
    ['13800138000', true],
    ['+852-91234567', true],
    ['+852-9123456', false],
    ['+853-66123456', true],
    ['+886-912345678', true],
    ['+886-91234567', false],
    ['+65-81234567', true],
    ['+65-11234567', false],
    ['+1242-1', true],
    ['+44-7911123456', true],
  ])('%s looks usual: %s', (address, isUsual) => {
    expect(isUsualMobile(address, AREAS)).toBe(isUsual);
  });

  test('knows nothing of an area that was not loaded', () => {
    expect(isUsualMobile('+65-11234567', BUILT_IN_AREAS)).toBe(true);
  });
});
