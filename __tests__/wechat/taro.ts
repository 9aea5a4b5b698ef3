import { jest } from '@jest/globals';

/** What the adapters call of Taro and of `wx`, each to be told by a test how it behaves. */

export interface RequestOptions {
  readonly url: string;
  readonly method: string;
  readonly header: Record<string, string>;
  readonly data?: string;
  readonly timeout: number;
  readonly success: (result: {
    readonly statusCode: number;
    readonly data: unknown;
    readonly header?: Record<string, string>;
  }) => void;
  readonly fail: (failure: { readonly errMsg?: string }) => void;
}

type Pages = readonly { readonly route?: string }[];
type Open = (options: { readonly url: string }) => Promise<unknown>;

export const mockTaro = {
  request: jest.fn<(options: RequestOptions) => Promise<unknown>>(),
  login: jest.fn<() => Promise<{ readonly code?: string }>>(),
  getSystemInfoAsync: jest.fn<() => Promise<Record<string, string>>>(),
  getRendererUserAgent: jest.fn<() => Promise<{ readonly userAgent?: string }>>(),
  getCurrentPages: jest.fn<() => Pages>(),
  navigateTo: jest.fn<Open>(),
  redirectTo: jest.fn<Open>(),
  reLaunch: jest.fn<Open>(),
  navigateBack: jest.fn<(options: { readonly delta: number }) => Promise<unknown>>(),
};

interface Item {
  readonly key: string;
  readonly data?: unknown;
  readonly encrypt?: boolean;
}

export const mockWx = {
  getStorage: jest.fn<(item: Item) => Promise<{ readonly data: unknown }>>(),
  setStorage: jest.fn<(item: Item) => Promise<unknown>>(),
  removeStorage: jest.fn<(item: Item) => Promise<unknown>>(),
  getRandomValues:
    jest.fn<(of: { readonly length: number }) => Promise<{ readonly randomValues: ArrayBuffer }>>(),
};

Object.assign(globalThis, { wx: mockWx });

export const never = () => new Promise<never>(() => undefined);
/** As WeChat fails: with an object that is no Error. */
export const failing = (errMsg: string) => () => Promise.reject(Object.assign(new Error(errMsg), { errMsg }));

/** What WeChat does on a good day, over the real network, calling back as often as `calls` says. */
export const realRequest = (calls: number) => async (options: RequestOptions) => {
  const { url, method, header, data, success, fail } = options;
  try {
    const response = await fetch(url, {
      method,
      headers: { ...header, connection: 'close' },
      ...(data === undefined ? {} : { body: data }),
    });
    const text = await response.text();
    const Date = response.headers.get('date') ?? '';
    for (let call = 0; call < calls; call += 1)
      success({ statusCode: response.status, data: text, header: { Date } });
    if (calls > 1) fail({ errMsg: 'request:fail interrupted' });
  } catch {
    for (let call = 0; call < calls; call += 1) fail({ errMsg: 'request:fail ' });
    if (calls > 1) success({ statusCode: 200, data: '{"status":"SUCCESS"}' });
  }
};
