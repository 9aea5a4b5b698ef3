/** How WeChat takes and answers an asynchronous call, and how a test makes it misbehave. */

export type ApiName = keyof WechatMiniprogram.Wx;

/** What one call ends with. WeChat's failures are plain objects, not Errors. */
export type Ending =
  { readonly isOk: true; readonly result: object } | { readonly isOk: false; readonly failure: object };

export const succeeds = (result: object = {}): Ending => ({ isOk: true, result });
export const fails = (errMsg: string): Ending => ({ isOk: false, failure: { errMsg } });

/** What a call does instead of what it should. */
export type Conduct =
  /** it does its work, and never answers */
  | { readonly kind: 'silent' }
  /** it ends with this, and does no work */
  | { readonly kind: 'ends'; readonly ending: Ending }
  /** it throws, which no call of WeChat's should */
  | { readonly kind: 'throws'; readonly error: Error }
  /** it does its work and calls back `times` times, then once more with `contrary`, its opposite */
  | { readonly kind: 'repeats'; readonly times: number; readonly contrary: (ending: Ending) => Ending };

/** A call as the app made it. */
export interface NotedCall {
  readonly name: ApiName;
  readonly options: object;
}

type Callback = (answer: object) => void;
const isCallback = (value: unknown): value is Callback => typeof value === 'function';

interface Callbacks {
  readonly success?: unknown;
  readonly fail?: unknown;
  readonly complete?: unknown;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
/** So many turns without a call: longer than any chain of promises between two calls of the app. */
const QUIET_TURNS = 5;

/** @param initial what misbehaves from the start */
export function createCalls(initial: Partial<Record<ApiName, Conduct>>) {
  const conducts = new Map<string, Conduct>(Object.entries(initial));
  const noted: NotedCall[] = [];
  let underWay = 0;

  function report(ending: Ending, { success, fail, complete }: Callbacks): void {
    const told = ending.isOk ? success : fail;
    const answer = ending.isOk ? ending.result : ending.failure;
    if (isCallback(told)) told(answer);
    if (isCallback(complete)) complete(answer);
  }

  async function answer(name: ApiName, work: () => Ending | Promise<Ending>, callbacks: Callbacks) {
    const conduct = conducts.get(name);
    underWay += 1;
    // A phone answers after a trip through another layer, never within the call.
    await turn();
    const ending = conduct?.kind === 'ends' ? conduct.ending : await work();
    const times = conduct?.kind === 'repeats' ? conduct.times : 1;
    if (conduct?.kind !== 'silent') for (let call = 0; call < times; call += 1) report(ending, callbacks);
    if (conduct?.kind === 'repeats') report(conduct.contrary(ending), callbacks);
    underWay -= 1;
  }

  return {
    /** every call so far, oldest first */
    noted: noted as readonly NotedCall[],
    /** the options of each call of `name`, oldest first */
    optionsOf: (name: ApiName): readonly object[] =>
      noted.filter((call) => call.name === name).map(({ options }) => options),

    misbehave: (name: ApiName, conduct: Conduct): void => void conducts.set(name, conduct),
    behave: (name: ApiName): void => void conducts.delete(name),

    /** Settles once every call that is going to be answered was, and the app made no further one. */
    async settled(): Promise<void> {
      for (let quiet = 0; quiet < QUIET_TURNS; quiet = underWay > 0 ? 0 : quiet + 1) await turn();
    },

    /** Takes one call: with any callback given it answers there, otherwise by a promise. */
    take(
      name: ApiName,
      options: Callbacks,
      work: () => Ending | Promise<Ending>,
    ): Promise<object> | undefined {
      const conduct = conducts.get(name);
      noted.push({ name, options });
      if (conduct?.kind === 'throws') throw conduct.error;
      const { success, fail, complete } = options;
      if ([success, fail, complete].some(isCallback)) return void answer(name, work, options);
      return new Promise<object>(
        (resolve, reject) => void answer(name, work, { success: resolve, fail: reject }),
      );
    },
  };
}

export type Calls = ReturnType<typeof createCalls>;

/**
 * One asynchronous member of `wx`, typed as WeChat types it.
 * @param work does what the call is for, with the options it was given
 */
export const asyncApi =
  <Options extends WechatMiniprogram.AsyncMethodOptionLike>(
    { take }: Calls,
    name: ApiName,
    work: (options: Options) => Ending | Promise<Ending>,
  ) =>
  <Given extends Options>(options?: Given) => {
    // `{}` stands for options that are left out, which WeChat allows where every member is optional.
    const given = options ?? ({} as Given);
    const answer = take(name, given, () => work(given));
    // Whether the call returns a promise is decided by its options at run time, as the typings decide it by their type.
    return answer as WechatMiniprogram.PromisifySuccessResult<Given, Options>;
  };
