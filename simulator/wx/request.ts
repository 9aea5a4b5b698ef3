import { exchange, fromBase64, toBase64 } from '../phone/network';
import type { Exchange, ExchangeAnswer } from '../phone/network';
import { failure } from '../phone/phone';
import type { Phone } from '../phone/phone';
import { deliver, failureAnswer } from './async-api';
import type { Answer } from './async-api';
import { followed } from './redirects';
import { createRequestSlots } from './request-slots';

type RequestOption = WechatMiniprogram.RequestOption<string | WechatMiniprogram.IAnyObject | ArrayBuffer>;
type HeadersListener = (result: WechatMiniprogram.RequestTaskOnHeadersReceivedListenerResult) => void;

const longestMs = 60_000;
const backgroundGraceMs = 5_000;
const printable = /^[\x20-\x7e]*$/;

function headersOf(option: RequestOption): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(option.header ?? {})) {
    // WeChat fixes the Referer, and refuses a header it cannot write.
    if (name.toLowerCase() === 'referer') continue;
    if (!printable.test(String(value))) throw failure(`invalid header value: ${name}`, 600000);
    headers[name] = String(value);
  }
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  return hasType ? headers : { 'content-type': 'application/json', ...headers };
}

function formText(data: object): string {
  return Object.entries(data)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
}

function bodyBytes(option: RequestOption, headers: Record<string, string>): Uint8Array {
  const { data } = option;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const text =
    typeof data === 'string'
      ? data
      : /x-www-form-urlencoded/.test(type)
        ? formText(data ?? {})
        : JSON.stringify(data);
  return new TextEncoder().encode(text);
}

function outgoing(option: RequestOption) {
  const method = (option.method ?? 'GET').toUpperCase();
  const headers = headersOf(option);
  const inQuery =
    method === 'GET' && typeof option.data === 'object' && !(option.data instanceof ArrayBuffer);
  const query = inQuery ? formText(option.data as object) : '';
  const url = query === '' ? option.url : `${option.url}${option.url.includes('?') ? '&' : '?'}${query}`;
  const hasBody = method !== 'GET' && option.data !== undefined;
  return { url, method, headers, ...(hasBody ? { body: toBase64(bodyBytes(option, headers)) } : {}) };
}

function incomingHeaders(rawHeaders: string[]): { header: Record<string, string>; cookies: string[] } {
  const header: Record<string, string> = {};
  const cookies: string[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    const value = rawHeaders[index + 1] ?? '';
    if (name.toLowerCase() === 'set-cookie') cookies.push(value);
    header[name] = name in header ? `${header[name]},${value}` : value;
  }
  return { header, cookies };
}

function dataOf(answer: ExchangeAnswer, option: RequestOption): unknown {
  const bytes = fromBase64(answer.body);
  if (option.responseType === 'arraybuffer') return bytes.slice().buffer;
  const text = new TextDecoder().decode(bytes);
  if ((option.dataType ?? 'json') !== 'json') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Reason of an abort, as wx.request words it. */
type Stop = 'abort' | 'timeout' | 'interrupted';

function stopFailure(stop: Stop) {
  if (stop === 'timeout') return failure('timeout', 5);
  return failure(stop === 'abort' ? 'abort' : 'interrupted', stop === 'abort' ? 600003 : 600004);
}

/** `wx.request`: every HTTP status is a success; at most ten at a time, the others wait. */
export function requestApis(phone: Phone) {
  const slots = createRequestSlots();

  function stopWhenHidden(stop: (reason: Stop) => void): () => void {
    let timer = 0;
    const hide = (): void => {
      timer = window.setTimeout(() => stop('interrupted'), backgroundGraceMs);
    };
    const show = (): void => window.clearTimeout(timer);
    phone.signals.appHide.on(hide);
    phone.signals.appShow.on(show);
    return () => {
      window.clearTimeout(timer);
      phone.signals.appHide.off(hide);
      phone.signals.appShow.off(show);
    };
  }

  async function send(
    option: RequestOption,
    controller: AbortController,
    received: HeadersListener,
  ): Promise<Answer> {
    const request = outgoing(option);
    if (phone.settings.network === 'none')
      throw failure('errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED', 600001);
    const ask = (asked: Exchange) => exchange(asked, controller.signal);
    const answer = await (option.redirect === 'manual' ? ask(request) : followed(request, ask));
    const { header, cookies } = incomingHeaders(answer.rawHeaders);
    received({ header, cookies, statusCode: answer.status });
    return { data: dataOf(answer, option), statusCode: answer.status, header, cookies, errMsg: 'request:ok' };
  }

  async function run(option: RequestOption, controller: AbortController, received: HeadersListener) {
    const record = { url: option.url, method: (option.method ?? 'GET').toUpperCase(), status: 0 };
    phone.records.requests.push(record);
    const stop = (reason: Stop): void => controller.abort(reason);
    const cleanUp = stopWhenHidden(stop);
    const timer = window.setTimeout(() => stop('timeout'), Math.min(option.timeout ?? longestMs, longestMs));
    try {
      const answer = await slots.run(() => send(option, controller, received), controller.signal);
      record.status = Number(answer.statusCode);
      return { ok: true, answer };
    } catch (error) {
      const reason = controller.signal.aborted ? stopFailure(controller.signal.reason as Stop) : error;
      return { ok: false, answer: failureAnswer('request', reason) };
    } finally {
      window.clearTimeout(timer);
      cleanUp();
      phone.records.changed.emit(`${record.method} ${record.url} ${record.status}`);
    }
  }

  return {
    request: (option: RequestOption): WechatMiniprogram.RequestTask => {
      const controller = new AbortController();
      let listeners: HeadersListener[] = [];
      const settled = run(option, controller, (result) => listeners.forEach((listener) => listener(result)));
      // Unlike other calls, wx.request gives its task back and no promise.
      void deliver({ ...option, complete: option.complete ?? (() => undefined) }, settled);
      return {
        abort: () => controller.abort('abort'),
        onHeadersReceived: (listener) => {
          listeners = [...listeners, listener];
        },
        offHeadersReceived: (listener) => {
          listeners = listener === undefined ? [] : listeners.filter((other) => other !== listener);
        },
        onChunkReceived: () => undefined,
        offChunkReceived: () => undefined,
      };
    },
  };
}
