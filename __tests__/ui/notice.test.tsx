/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import * as mockTaro from '../features/taro';
import { Notice, type NoticeWords } from '../../src/ui/Notice';

jest.mock('@tarojs/components', () => mockTaro.components);

const tip = (notice: NoticeWords | null, waiting: 'no' | 'slow' = 'no') => (
  <Notice notice={notice} waiting={waiting} slowText="slow" />
);
const FAILURE = { text: 'failed', detail: 'X.1' };
const isRed = () => document.querySelector('.notice__tip_failure') !== null;

test('the tip of a page is in a region that is there before anything is said', () => {
  render(tip(null));
  expect(screen.getByRole('alert').textContent).toBe('');
});

test('it is red for a failure, and neutral for a choice of the person and for a wait', () => {
  const { rerender } = render(tip(FAILURE));
  expect(isRed()).toBe(true);
  rerender(tip({ ...FAILURE, tone: 'neutral' }));
  expect(isRed()).toBe(false);
  rerender(tip(FAILURE, 'slow'));
  expect(screen.getByRole('status').textContent).toBe('slow');
  expect(isRed()).toBe(false);
});

test('it is put away by a tap, and the same message is shown again after the next try', () => {
  const { rerender } = render(tip(FAILURE));
  fireEvent.click(screen.getByText('failed'));
  expect(screen.getByRole('alert').textContent).toBe('');
  rerender(tip(null));
  rerender(tip(FAILURE));
  expect(screen.getByRole('alert').textContent).toBe('failedX.1');
});
