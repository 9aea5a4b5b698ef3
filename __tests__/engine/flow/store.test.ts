import { describe, expect, test } from '@jest/globals';
import { advance, beginning } from '../../../src/core/advance';
import type { FlowEvent, FlowState } from '../../../src/core/flow';
import { createFlowStore } from '../../../src/engine/flow/store';

const STARTED: FlowEvent = { type: 'attemptStarted', id: 1, purpose: 'signIn' };
const IGNORED: FlowEvent = { type: 'problemRead' };

describe('the flow store', () => {
  test.each([true, false])('begins at the launch, with `wanted` as given: %p', (wanted) => {
    const store = createFlowStore(wanted);
    expect(store.getState()).toEqual(beginning(wanted));
    expect(store.getInitialState()).toEqual(beginning(wanted));
  });

  test('changes by events, as the reducer says', () => {
    const store = createFlowStore(true);
    store.dispatch(STARTED);
    expect(store.getState()).toEqual(advance(beginning(true), STARTED));
    expect(store.getInitialState()).toEqual(beginning(true));
  });

  test('calls a subscriber with the states after and before, until it unsubscribes', () => {
    const store = createFlowStore(true);
    const heard: FlowState[][] = [];
    const stop = store.subscribe((state, before) => heard.push([state, before]));
    store.dispatch(STARTED);
    expect(heard).toEqual([[advance(beginning(true), STARTED), beginning(true)]]);
    stop();
    store.dispatch({ type: 'signedOut' });
    expect(heard).toHaveLength(1);
  });

  test('calls no subscriber where an event changed nothing', () => {
    const store = createFlowStore(true);
    const before = store.getState();
    store.subscribe(() => {
      throw new Error('nothing moved');
    });
    store.dispatch(IGNORED);
    expect(store.getState()).toBe(before);
  });
});

describe('the transition listener', () => {
  test('is called with every event and the states around it', () => {
    const seen: [FlowEvent, FlowState, FlowState][] = [];
    const store = createFlowStore(false, (...happened) => seen.push(happened));
    const before = store.getState();
    store.dispatch(STARTED);
    expect(seen).toEqual([[STARTED, before, store.getState()]]);
    expect(seen[0]?.[1]).toBe(before);
    expect(seen[0]?.[2]).toBe(store.getState());
  });

  test('is called with an event that changed nothing', () => {
    const seen: FlowEvent[] = [];
    createFlowStore(true, (event) => seen.push(event)).dispatch(IGNORED);
    expect(seen).toEqual([IGNORED]);
  });

  test('is called before the subscribers', () => {
    const order: string[] = [];
    const store = createFlowStore(true, () => order.push('listener'));
    store.subscribe(() => order.push('subscriber'));
    store.dispatch(STARTED);
    expect(order).toEqual(['listener', 'subscriber']);
  });
});
