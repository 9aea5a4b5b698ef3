import { describe, expect, test } from '@jest/globals';
import { createElement, jsx, jsxs } from '../../src/taro/jsx-runtime';

const Part = () => null;

describe('the classes of a tag in another company’s mini program', () => {
  test.each([
    ['one child', jsx],
    ['several children', jsxs],
  ])('get the prefix, with %s', (_children, create) => {
    const element = create('view', { className: 'field field_shaken', id: 'recipient' }, 'key');
    expect(element.props).toEqual({ className: 'idaas-field idaas-field_shaken', id: 'recipient' });
    expect(element.key).toBe('key');
  });

  test('get it where a key follows a spread', () => {
    const element = createElement('input', { placeholderClass: 'field__hint' }, 'child');
    expect(element.props).toEqual({ placeholderClass: 'idaas-field__hint', children: 'child' });
  });

  test('keep the word for no class at all', () => {
    expect(jsx('button', { hoverClass: 'none' }).props).toEqual({ hoverClass: 'none' });
  });

  test('get it once: a component passes its classes on as they are', () => {
    expect(jsx(Part, { className: 'field' }).props).toEqual({ className: 'field' });
  });

  test('are left alone where they are no text', () => {
    const props = { className: undefined, style: { color: 'red' } };
    expect(jsx('view', props).props).toEqual(props);
  });
});
