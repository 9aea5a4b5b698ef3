/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { createFlowStore } from '../../src/engine/flow/store';
import { createFlowView } from '../../src/sdk/flowView';
import { useFlow, useSignedIn } from '../../src/sdk/react';
import { createSignedInView } from '../../src/sdk/signedInView';
import { SESSION } from '../idaas/calls';

test('the hooks follow the flow, and give a component nothing with a token', () => {
  const store = createFlowStore(true);
  const flow = { store: createFlowView(store) };
  const idaas = { signedIn: createSignedInView(store) };
  const { result } = renderHook(() => ({ flow: useFlow(flow), signedIn: useSignedIn(idaas) }));
  expect(result.current.flow.step).toEqual({ name: 'starting' });
  expect(result.current.signedIn).toBeNull();
  act(() => store.dispatch({ type: 'sessionRestored', session: SESSION }));
  const { person, signedInAt, expiresAt } = SESSION;
  expect(result.current.signedIn).toEqual({ person, signedInAt, expiresAt });
  act(() => store.dispatch({ type: 'signedOut' }));
  expect(result.current.flow.step).toEqual({ name: 'signedOut' });
  expect(result.current.signedIn).toBeNull();
});
