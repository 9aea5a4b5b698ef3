import { expect, test } from '@jest/globals';
import { createLaunching } from '../../src/engine/launching';

test('parts are restored at the launch, each once, in the order in which they were made', () => {
  const launching = createLaunching();
  const opened: string[] = [];
  launching.atLaunch(() => opened.push('first'));
  launching.atLaunch(() => opened.push('second'));
  expect(opened).toEqual([]);
  launching.begin();
  launching.begin();
  expect(opened).toEqual(['first', 'second']);
});

test('a part that is made after the launch is restored at once', () => {
  const launching = createLaunching();
  launching.begin();
  const opened: string[] = [];
  launching.atLaunch(() => opened.push('late'));
  expect(opened).toEqual(['late']);
});
