import { asyncApi, fails, succeeds, type Calls, type Ending } from './calls';

type Option = WechatMiniprogram.RequestOption;
type NetworkType = 'wifi' | '5g' | '4g' | 'unknown' | 'none';
type HeadersListener = WechatMiniprogram.RequestTaskOnHeadersReceivedCallback;
type Listener = (status: { readonly isConnected: boolean; readonly networkType: NetworkType }) => void;

const isListener = (given: unknown): given is Listener => typeof given === 'function';

const PRINTABLE = /^[\x20-\x7e]*$/;

/** `wx.request` over the real network of this computer, and what WeChat says about the network. */
export function createNetwork(calls: Calls) {
  let type: NetworkType = 'wifi';
  let listeners: readonly Listener[] = [];
  const answers: { readonly body: string }[] = [];

  async function send(option: Option, received: (status: number, header: Headers) => void) {
    const { url, method = 'GET', header = {}, data, dataType = 'json', timeout = 60_000, redirect } = option;
    const headers = Object.entries(header).map(([name, value]) => [name, String(value)] as const);
    const unprintable = headers.find(([, value]) => !PRINTABLE.test(value));
    if (unprintable) return fails(`request:fail invalid header value: ${unprintable[0]}`);
    if (type === 'none') return fails('request:fail errcode:-106 net::ERR_INTERNET_DISCONNECTED');
    const signal = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(url, {
        method,
        headers: { ...Object.fromEntries(headers), connection: 'close' },
        signal,
        redirect: redirect ?? 'follow',
        ...(data === undefined ? {} : { body: typeof data === 'string' ? data : JSON.stringify(data) }),
      });
      received(response.status, response.headers);
      const text = await response.text();
      answers.push({ body: text });
      return succeeds({
        statusCode: response.status,
        data: dataType === 'json' ? parsed(text) : text,
        header: Object.fromEntries(response.headers),
        errMsg: 'request:ok',
      });
    } catch {
      return fails(signal.aborted ? 'request:fail timeout' : 'request:fail ');
    }
  }

  return {
    /** every answer of a server, oldest first */
    answers: answers as readonly { readonly body: string }[],

    /** Changes the network, and tells the app. */
    setType(next: NetworkType): void {
      type = next;
      listeners.forEach((listener) => listener({ isConnected: next !== 'none', networkType: next }));
    },

    apis: {
      request: (option: Option): WechatMiniprogram.RequestTask => {
        let heard: readonly HeadersListener[] = [];
        const received = (statusCode: number, headers: Headers) =>
          heard.forEach((listener) =>
            listener({ statusCode, header: Object.fromEntries(headers), cookies: [] }),
          );
        // Unlike the other calls, it returns a task and never a promise.
        void calls.take('request', { ...option, complete: option.complete ?? (() => undefined) }, () =>
          send(option, received),
        );
        return { ...TASK, onHeadersReceived: (listener) => void (heard = [...heard, listener]) };
      },
      getNetworkType: asyncApi<WechatMiniprogram.GetNetworkTypeOption>(calls, 'getNetworkType', () =>
        succeeds({ networkType: type }),
      ),
      onNetworkStatusChange: (listener: unknown): void => {
        if (isListener(listener)) listeners = [...listeners, listener];
      },
      offNetworkStatusChange: (listener?: unknown): void => {
        listeners = listener === undefined ? [] : listeners.filter((other) => other !== listener);
      },
    },
  };
}

/** The app never aborts a request, so that this one has nothing to do. */
const TASK: WechatMiniprogram.RequestTask = {
  abort: () => undefined,
  onHeadersReceived: () => undefined,
  offHeadersReceived: () => undefined,
  onChunkReceived: () => undefined,
  offChunkReceived: () => undefined,
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What WeChat has called back with when it reports the opposite of what was true a moment ago. */
export const contraryAnswer = (ending: Ending): Ending =>
  ending.isOk
    ? fails('request:fail interrupted')
    : succeeds({ statusCode: 200, data: '{"status":"SUCCESS"}' });
