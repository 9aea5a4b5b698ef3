import { setConditions } from './conditions';
import { fillCode } from './fill';
import type { SimulatorHandle } from './handle';
import { exchange } from './network';
import type { Phone } from './phone';
import { createRecorder } from './recorder';
import { changePrivacy, changeSettings } from './settings';
import type { PhonePermission, Theme } from './settings';
import { createSnapshots } from './snapshot';
import { requestWith } from './traffic';

/** What the work page asks of the phone. Every value that crosses is plain data. */
export function createCommands(phone: Phone, handle: SimulatorHandle, removeStored: (key: string) => void) {
  const { records, settings } = phone;
  const recorder = createRecorder(phone.screen.root);
  const { pages, title, storage } = handle;
  const look = createSnapshots({ records, recorder, settings, pages, title, storage });
  return {
    look,
    network: (on: boolean) => handle.network(on),
    conditions: (latencyMs: number, lossPercent: number) => {
      changeSettings(settings, { latencyMs, lossPercent });
      setConditions(settings);
    },
    theme: (theme: Theme) => handle.theme(theme),
    phonePermission: (mode: PhonePermission) => handle.phonePermission(mode),
    loginHangs: (on: boolean) => handle.loginHangs(on),
    webViewFails: (on: boolean) => handle.webViewFails(on),
    privacy: (agreed: boolean) => changePrivacy(settings, agreed),
    background: () => handle.background(),
    foreground: () => handle.foreground(),
    updateReady: () => handle.updateReady(),
    openPage: (url: string) => handle.openPage(url),
    clearStorage: () => handle.clearStorage(),
    removeStored,
    fill: (code: string) => fillCode(code),
    /** Sends a request once more, with its secrets; the mini program does not learn of the answer. */
    repeat: async (id: number) => {
      const request = requestWith(id);
      if (request !== undefined) await exchange(request).catch(() => undefined);
    },
    startRecording: () => recorder.start(),
    stopRecording: () => recorder.stop(),
  };
}

export type Commands = ReturnType<typeof createCommands>;

/** One call of the work page. */
export interface Call {
  readonly simulator: 'call';
  readonly id: number;
  readonly name: keyof Commands;
  readonly values: readonly unknown[];
}

/** What the phone says to the work page: an answer, or that something changed. */
export type Told =
  | { readonly simulator: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly simulator: 'ready' | 'changed' };

const isCall = (value: unknown): value is Call =>
  typeof value === 'object' && value !== null && 'simulator' in value && value.simulator === 'call';

/**
 * Answers the work page, which holds the phone in a frame and has another origin, so that nothing that runs here can reach
 * it. No other page can hold the phone (Content-Security-Policy), so the parent is the work page.
 */
export function answerWorkPage(commands: Commands, changed: (tell: () => void) => void): void {
  const { parent } = window;
  if (parent === window) return;
  const tell = (told: Told): void => parent.postMessage(told, '*');
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isCall(data)) return;
    const { id, name, values } = data;
    const command = commands[name] as (...values: readonly unknown[]) => unknown;
    Promise.resolve()
      .then(() => command(...values))
      .then((value) => tell({ simulator: 'answer', id, value }))
      .catch((error: unknown) => tell({ simulator: 'answer', id, error: String(error) }));
  });
  changed(() => tell({ simulator: 'changed' }));
  tell({ simulator: 'ready' });
}
