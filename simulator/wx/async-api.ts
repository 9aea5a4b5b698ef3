import { isFailure } from '../phone/phone';

/** The three callbacks every asynchronous `wx` call takes. */
export type Callbacks = { success?: unknown; fail?: unknown; complete?: unknown };

type WechatOptions = WechatMiniprogram.AsyncMethodOptionLike;

type Callback = (result: object) => void;

const isCallback = (value: unknown): value is Callback => typeof value === 'function';

export interface Answer {
  errMsg: string;
  errno?: number;
  [field: string]: unknown;
}

/** Turns what a call threw into the plain object WeChat rejects with; a fault of our own is thrown on. */
export function failureAnswer(name: string, error: unknown): Answer {
  if (!isFailure(error)) throw error;
  const errMsg = error.reason === '' ? `${name}:fail` : `${name}:fail ${error.reason}`;
  return { errMsg, ...(error.errno === undefined ? {} : { errno: error.errno }) };
}

async function settle(name: string, run: () => unknown): Promise<{ ok: boolean; answer: Answer }> {
  // A phone answers after a trip through another layer, never within the call.
  await new Promise((resolve) => window.setTimeout(resolve, 0));
  try {
    const result = await run();
    return { ok: true, answer: { ...(result as object | undefined), errMsg: `${name}:ok` } };
  } catch (error) {
    return { ok: false, answer: failureAnswer(name, error) };
  }
}

/** Gives an answer to the caller the way it asked for it: by callbacks, or as a promise without them. */
export function deliver(
  options: Callbacks,
  settled: Promise<{ ok: boolean; answer: Answer }>,
): Promise<Answer> | undefined {
  const { success, fail, complete } = options;
  if (!isCallback(success) && !isCallback(fail) && !isCallback(complete)) {
    return settled.then(({ ok, answer }) => (ok ? answer : Promise.reject(answer)));
  }
  void settled.then(({ ok, answer }) => {
    const told = ok ? success : fail;
    try {
      if (isCallback(told)) told(answer);
    } finally {
      if (isCallback(complete)) complete(answer);
    }
  });
  return undefined;
}

/**
 * Makes one asynchronous member of `wx`: errMsg, callbacks or promise, and never an answer within the call.
 * @param run does the work; it throws a Failure to fail
 */
export function asyncApi<Options extends WechatOptions>(name: string, run: (options: Options) => unknown) {
  return <Given extends Options>(
    options?: Given,
  ): WechatMiniprogram.PromisifySuccessResult<Given, Options> => {
    const given = options ?? ({} as Given);
    const result = deliver(
      given,
      settle(name, () => run(given)),
    );
    return result as WechatMiniprogram.PromisifySuccessResult<Given, Options>;
  };
}
