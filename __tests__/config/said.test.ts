import { describe, expect, test } from '@jest/globals';
import { createSaid } from '../../config/plugins/said';

describe('the names in compiled modules', () => {
  test('are identifiers and the words in strings, and not the words in comments', () => {
    const { words } = createSaid([
      '/* URL */ // history\njsx(Swiper, { className: "weui-cells page", "aria-live": a })',
    ]);
    expect([...words].sort()).toEqual(['Swiper', 'a', 'aria-live', 'className', 'jsx', 'page', 'weui-cells']);
  });

  test('are found in templates, and in what is no JavaScript', () => {
    const said = createSaid(['`weui-btn weui-btn_${kind} is-on`', '{ "usingComponents": { "rich-text" }']);
    for (const word of ['weui-btn', 'weui-btn_', 'kind', 'is-on', 'rich-text'])
      expect([word, said.words.has(word)]).toEqual([word, true]);
  });

  test.each([
    ['hover-class', '{ hoverClass: a }'],
    ['hover-class', '{ "hover-class": a }'],
    ['onTouchMove', 'props.onTouchMove = f'],
    ['aria-live', '"aria-" + name'],
    ['aria-live', 'const start = "aria-"; set(start.concat(name))'],
    ['onTouchMove', '`on${event}`'],
  ])('can spell %s where a module says %s', (name, text) => {
    expect(createSaid([text]).canSpell(name)).toBe(true);
  });

  test.each([
    ['onTouchMove', '"tap on" + onTouch'],
    ['aria-live', '{ live: a }'],
    ['bindinput', 'bind(i)'],
  ])('cannot spell %s where a module says %s', (name, text) => {
    expect(createSaid([text]).canSpell(name)).toBe(false);
  });
});
