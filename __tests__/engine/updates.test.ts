import { expect, test } from '@jest/globals';
import type { Updates } from '../../src/core/ports';
import { openEngine } from './openEngine';

function open() {
  let loaded = (): void => undefined;
  let restarts = 0;
  const updates: Updates = {
    onReady: (listener) => {
      loaded = listener;
    },
    apply: () => {
      restarts += 1;
    },
  };
  const engine = openEngine({ ports: { updates } });
  return { ...engine, load: () => loaded(), restarts: () => restarts };
}

test('a newer version is ready once WeChat has loaded it', () => {
  const { launch, updates, load } = open();
  void launch();
  expect(updates.store.getState().isReady).toBe(false);
  load();
  expect(updates.store.getState().isReady).toBe(true);
});

test('the app restarts with it at a tap, and never without one', () => {
  const { launch, updates, load, restarts } = open();
  void launch();
  updates.apply();
  expect(restarts()).toBe(0);
  load();
  expect(restarts()).toBe(0);
  updates.apply();
  expect(restarts()).toBe(1);
});
