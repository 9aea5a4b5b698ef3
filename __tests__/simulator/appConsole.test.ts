import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createAppConsole } from '../../simulator/phone/app-console';
import { createRecords } from '../../simulator/phone/records';

let printed: unknown[][];

beforeEach(() => {
  printed = [];
  jest.spyOn(console, 'error').mockImplementation((...values) => void printed.push(values));
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('an error of the mini program is recorded and printed', () => {
  const records = createRecords();
  createAppConsole(records).error('it is', 'broken');
  expect(records.consoleErrors).toEqual(['it is broken']);
  expect(printed).toEqual([['it is', 'broken']]);
});

test('the mini program may silence its console for a moment, as React does, and is heard once afterwards', () => {
  const records = createRecords();
  const own = createAppConsole(records);
  const before = own.error;
  own.error = () => undefined;
  own.error('silenced');
  own.error = before;
  own.error('heard');
  expect(records.consoleErrors).toEqual(['heard']);
  expect(printed).toEqual([['heard']]);
});

test.each(['log', 'error'] as const)('%s takes an object that holds itself, as a page does', (kind) => {
  const shown = jest.spyOn(console, kind).mockImplementation(() => undefined);
  const page: Record<string, unknown> = {};
  page['self'] = page;
  createAppConsole(createRecords())[kind](page);
  expect(shown).toHaveBeenCalledWith(page);
});
