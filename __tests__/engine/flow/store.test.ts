import { describe, expect, test } from '@jest/globals';
import { advance, beginning } from '../../../src/core/advance';
import type { FlowEvent, FlowState } from '../../../src/core/flow';
import { createFlowStore } from '../../../src/engine/flow/store';

const STARTED: FlowEvent = { type: 'attemptStarted', id: 1, purpose: 'signIn' };
const IGNORED: FlowEvent = { type: 'problemRead' };

describe('the flow of somebody', () => {
  test.each([true, false])('begins at the launch, where signing in is wanted: %p', (wanted) => {
    const store = createFlowStore(wanted);
    expect(store.getState()).toEqual(beginning(wanted));
    expect(store.getInitialState()).toEqual(beginning(wanted));
  });

  test('moves by events only, as the rules say', () => {
    const store = createFlowStore(true);
    store.dispatch(STARTED);
    expect(store.getState()).toEqual(advance(beginning(true), STARTED));
    expect(store.getInitialState()).toEqual(beginning(true));
  });

  test('is told to whoever follows it, with where it was before, until they have heard enough', () => {
    const store = createFlowStore(true);
    const heard: FlowState[][] = [];
    const stop = store.subscribe((state, before) => heard.push([state, before]));
    store.dispatch(STARTED);
    expect(heard).toEqual([[advance(beginning(true), STARTED), beginning(true)]]);
    stop();
    store.dispatch({ type: 'signedOut' });
    expect(heard).toHaveLength(1);
  });

  test('is told to nobody where an event changed nothing', () => {
    const store = createFlowStore(true);
    const before = store.getState();
    store.subscribe(() => {
      throw new Error('nothing moved');
    });
    store.dispatch(IGNORED);
    expect(store.getState()).toBe(before);
  });
});

describe('the witness', () => {
  test('sees every event, with the very states around it', () => {
    const seen: [FlowEvent, FlowState, FlowState][] = [];
    const store = createFlowStore(false, (...happened) => seen.push(happened));
    const before = store.getState();
    store.dispatch(STARTED);
    expect(seen).toEqual([[STARTED, before, store.getState()]]);
    expect(seen[0]?.[1]).toBe(before);
    expect(seen[0]?.[2]).toBe(store.getState());
  });

  test('sees an event that changed nothing, too', () => {
    const seen: FlowEvent[] = [];
    createFlowStore(true, (event) => seen.push(event)).dispatch(IGNORED);
    expect(seen).toEqual([IGNORED]);
  });

  test('knows of an event before whoever follows the flow', () => {
    const order: string[] = [];
    const store = createFlowStore(true, () => order.push('witness'));
    store.subscribe(() => order.push('follower'));
    store.dispatch(STARTED);
    expect(order).toEqual(['witness', 'follower']);
  });
});
