/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import * as mockTaro from '../features/taro';
import { Avatar } from '../../src/ui/Avatar';
import { BrandHeader } from '../../src/ui/BrandHeader';
import { CellButton } from '../../src/ui/Cells';
import { ResultPage } from '../../src/ui/ResultPage';
import { WayButtons } from '../../src/ui/WayButtons';

jest.mock('@tarojs/components', () => mockTaro.components);
jest.mock('@tarojs/taro', () => mockTaro.hooks);

describe('the picture of a person', () => {
  const shown = () => document.querySelector('.avatar');

  test.each([
    ['李娜', '李'],
    ['lina', 'L'],
    ['𠮷田', '𠮷'],
  ])('of %s without a picture is %s', (name, letter) => {
    render(<Avatar name={name} />);
    expect(shown()?.textContent).toBe(letter);
  });

  test('of a guest is an icon', () => {
    render(<Avatar name="" />);
    expect(shown()?.querySelector('.icon_user')).not.toBeNull();
  });

  test('that does not load gives way to the letter, until there is another', () => {
    const { container, rerender } = render(<Avatar name="李娜" picture="https://x/1.png" />);
    const picture = () => container.querySelector('img');
    fireEvent.error(picture() ?? container);
    expect(shown()?.textContent).toBe('李');
    rerender(<Avatar name="李娜" picture="https://x/2.png" />);
    expect(picture()?.getAttribute('src')).toBe('https://x/2.png');
  });
});

describe('the head of a page', () => {
  const sources = () => [...document.querySelectorAll('img')].map((image) => image.getAttribute('src'));

  test('has a logo for each theme where they differ', () => {
    render(<BrandHeader logo="/a.png" logoDark="/b.png" company="Acme" />);
    expect(sources()).toEqual(['/a.png', '/b.png']);
  });

  test('has one where they do not, and no name where there is none', () => {
    const { container } = render(<BrandHeader logo="/a.png" logoDark="/a.png" company="" />);
    expect(sources()).toEqual(['/a.png']);
    expect(container.textContent).toBe('');
  });
});

describe('other ways', () => {
  const ways = [{ name: 'mobile', icon: 'sms', label: 'SMS', spokenLabel: 'Code by SMS' }] as const;

  test('are nothing where there is none, not even their title', () => {
    const { container } = render(<WayButtons title="Others" ways={[]} onChoose={() => undefined} />);
    expect(container.textContent).toBe('');
  });

  test('are chosen by a tap, unless they are locked', () => {
    const chosen: string[] = [];
    const row = (isLocked: boolean) => (
      <WayButtons title="Others" ways={ways} isLocked={isLocked} onChoose={(name) => chosen.push(name)} />
    );
    const { rerender } = render(row(true));
    const tap = () => fireEvent.click(screen.getByRole('button', { name: 'Code by SMS' }));
    tap();
    expect(chosen).toEqual([]);
    rerender(row(false));
    tap();
    expect(chosen).toEqual(['mobile']);
  });
});

describe('a cell that does something', () => {
  test('is a link with its value in its name', () => {
    render(<CellButton label="Language" value="English" />);
    expect(screen.getByRole('link', { name: 'Language English' })).not.toBeNull();
  });

  test('is a button where it opens WeChat’s chat, or is destructive', () => {
    render(<CellButton label="Help" opensContact />);
    render(<CellButton label="Sign out" look="destructive" />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Help', 'Sign out']);
  });
});

test('a result shows its icon, its time and its reference, and copies the reference', () => {
  const copied = jest.fn();
  render(
    <ResultPage
      kind="waiting"
      title="Locked"
      text="Too many attempts"
      countdown={{ text: '09:58', spoken: 'in 9 minutes 58 seconds' }}
      actions={null}
      reference={{ text: 'ID 7f3k', copyLabel: 'Copy', onCopy: copied }}
      notice={null}
      waiting="no"
      slowText=""
    />,
  );
  expect(document.querySelector('.icon_clock')).not.toBeNull();
  expect(screen.getByRole('timer', { name: 'in 9 minutes 58 seconds' }).textContent).toBe('09:58');
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  expect(copied).toHaveBeenCalledTimes(1);
});
