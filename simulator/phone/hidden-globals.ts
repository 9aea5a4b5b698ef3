/** Names of the language itself: what a mini program on a phone may rely on. */
const languageNames = (
  'Object Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error ' +
  'AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer ' +
  'Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray ' +
  'BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect decodeURI ' +
  'decodeURIComponent encodeURI encodeURIComponent escape unescape isFinite isNaN'
).split(' ');

// These two can not be parameter names in strict code.
const unnameable = new Set(['eval', 'arguments']);

function browserNames(): string[] {
  const names = new Set<string>();
  for (
    let owner: object | null = window;
    owner !== null;
    owner = Object.getPrototypeOf(owner) as object | null
  ) {
    Object.getOwnPropertyNames(owner).forEach((name) => names.add(name));
  }
  return [...names].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !unnameable.has(name));
}

function isParameterName(name: string): boolean {
  try {
    new Function(name, '"use strict"');
    return true;
  } catch {
    return false;
  }
}

/** Browser globals that do not exist in WeChat's logic layer; app code must not see them. */
export function hiddenNames(): string[] {
  const visible = new Set(languageNames);
  return browserNames().filter((name) => !visible.has(name) && isParameterName(name));
}

// WeChat has no run-time code; a Function that still answers instanceof keeps libraries working.
const inertFunction = new Proxy(Function, {
  apply: () => () => undefined,
  construct: () => () => undefined,
});

/** The global object of the mini program: language globals, console and timers, nothing of the browser. */
export function createGlobalScope(console: Console): Record<string, unknown> {
  const scope: Record<string, unknown> = {
    Function: inertFunction,
    console,
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    clearInterval: window.clearInterval.bind(window),
  };
  for (const name of languageNames) scope[name] = Reflect.get(window, name);
  scope.globalThis = scope;
  // WeChat does not document this name; uni-app needs it before its first line runs, and webpack's chunk loader may use it.
  scope.global = scope;
  return scope;
}
