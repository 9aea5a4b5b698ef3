import { useSyncExternalStore } from 'react';
import type { Flow, FlowView } from './flow';
import type { Idaas, Readable, SignedIn } from './index';

/*
 * The entry `bamboocloud-idaas-miniprogram/react`, for Taro and other hosts with React 18 or later.
 */

/** The state of a store, such as `flow.codes.store`. The component is rendered again when it changes. */
export const useReading = <State>(store: Readable<State>): State =>
  useSyncExternalStore(store.subscribe, store.getState, store.getState);

/** Where the person is in the flow. @param flow of `flowOf(idaas)` */
export const useFlow = (flow: Pick<Flow, 'store'>): FlowView => useReading(flow.store);

/** Who is signed in; `null` for a guest. Changes with every sign-in, renewal and sign-out. */
export const useSignedIn = (idaas: Pick<Idaas, 'signedIn'>): SignedIn | null => useReading(idaas.signedIn);
