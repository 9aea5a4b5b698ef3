import type { ReadableName } from './consent';
import type { CodeMethod } from './flow';
import type { PrivacyListener } from './privacy';
import type { PageName } from './route';
import type { SessionRecord } from './sessionRecord';
import type { LoginCode } from './tokens';

/** What the engine needs from its platform. `wechat/` implements it over `wx`; the tests have implementations of their own. */

/** One request on its way; the body is JSON text already. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** absolute */
  readonly url: string;
  /** printable ASCII only */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Whatever came back, of any HTTP status. */
export interface HttpResponse {
  readonly status: number;
  /** as received: only `idaas/` decodes it */
  readonly body: string;
  /** the server's `Date`, epoch ms, where it sent one */
  readonly serverTime: number | null;
}

/**
 * Carries a request over the network. A redirect is an answer like any other, and is not followed: the headers hold tokens.
 *
 * @throws {ProblemError} `unreachable`, `timedOut`, `interrupted`, `originNotAllowed`: never for a status the server chose.
 *   The engine turns `unreachable` into `offline` where {@link Connection} says that the phone has no network
 */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** A fresh login code. @throws {ProblemError} `loginCodeMissing`, or as {@link Transport} */
export type RequestLoginCode = () => Promise<LoginCode>;

/** Where the session record is stored, and nothing else. */
export interface Vault {
  /** @returns what was stored, unchecked, or `null` */
  read(): Promise<unknown>;
  write(record: SessionRecord): Promise<void>;
  clear(): Promise<void>;
}

/** One value that outlives the app and is no secret. */
export interface KeyValueStorage {
  /** @returns what was stored, unchecked, or `null` */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

/** What the provider is told about the device; every text is printable ASCII (seed 004, headers). */
export interface Device {
  readonly osVersion: string;
  /** random, the same for this installation */
  readonly fingerprint: string;
  readonly userAgent: string;
}

/** What the platform knows about the phone. Each may reject. */
export interface DeviceReader {
  /** `language` as WeChat names it (`zh_CN`), the operating system, and the version of WeChat */
  readSystem(): Promise<{ readonly language: string; readonly system: string; readonly version: string }>;
  readUserAgent(): Promise<string>;
  randomBytes(length: number): Promise<Uint8Array>;
}

/** The query of a page's address. It is part of a URL, so it holds nothing personal and no secret. */
export type PageQuery = { readonly method: CodeMethod } | { readonly agreement: ReadableName };

/** The open pages and the moves between them. */
export interface Navigation {
  /** bottom first; `null` is a page that is not ours */
  openPages(): readonly (PageName | null)[];
  push(page: PageName, query?: PageQuery): Promise<void>;
  replaceTop(page: PageName, query?: PageQuery): Promise<void>;
  replaceAll(page: PageName): Promise<void>;
  back(delta: number): Promise<void>;
  /**
   * Opens a page of the host app over the one on top.
   *
   * @param address its path in the package and its query, such as `packages/help/index?from=denied`
   */
  pushHostPage(address: string): Promise<void>;
}

/** WeChat's prompts about the mini program's privacy guide. All no-ops on base libraries before 2.32.3. */
export interface PrivacyGate {
  /** Registers the one listener that WeChat allows. */
  listen(listener: PrivacyListener): void;
  /** From now on, a listener that the host app registers with WeChat is passed to `heard` instead. */
  onHostListener(heard: (listener: PrivacyListener) => void): void;
  /** Whether the person has not agreed to the guide yet. */
  isGuideDue(): Promise<boolean>;
  /** Opens the guide in WeChat's own page. */
  openGuide(): void;
}

/** What became of something that WeChat asks the person about: `declined` is their choice, not a failure. */
export type Asked = 'done' | 'declined';

/** What WeChat does for a page, over it. Each may reject. */
export interface Assistance {
  /** Puts a text on the clipboard; WeChat says so by itself. It may ask about its privacy guide first. */
  copy(text: string): Promise<Asked>;
  /** Offers to dial a number; the person decides. */
  call(phoneNumber: string): Promise<Asked>;
  /** A short vibration; nothing where WeChat or the phone has none. */
  vibrate(strength: 'light' | 'medium'): Promise<void>;
  /** Shows a short text over the page for a moment. With a tick, WeChat shows 7 Chinese characters at most. */
  toast(text: string, kind: 'success' | 'plain'): Promise<void>;
}

/** A newer version of the mini program, which WeChat loads by itself when the app is opened. */
export interface Updates {
  /** Calls `listener` once a newer version is loaded. */
  onReady(listener: () => void): void;
  /** Restarts the app with the newer version. */
  apply(): void;
}

/** Whether the phone has a network at all, as WeChat sees it: no request is made for it. */
export interface Connection {
  isOffline(): Promise<boolean>;
  /** Calls `listener` on each change. @returns a function that stops it */
  onChange(listener: (isOffline: boolean) => void): () => void;
}

export interface Clock {
  /** epoch ms */
  now(): number;
  /** runs `action` once after `ms`. @returns a function that cancels it */
  after(ms: number, action: () => void): () => void;
}

/** The small things that outlive the app and are no secret; each has a storage of its own. */
export type StorageName =
  'area' | 'cooldowns' | 'consent' | 'fingerprint' | 'guest' | 'language' | 'last-way' | 'phone-button';

/** What the engine needs from its platform without a page of its own. */
export interface EnginePorts {
  readonly transport: Transport;
  readonly requestLoginCode: RequestLoginCode;
  readonly vault: Vault;
  readonly openStorage: (name: StorageName) => KeyValueStorage;
  readonly device: DeviceReader;
  readonly navigation: Navigation;
  readonly connection: Connection;
  readonly clock: Clock;
  /** @returns a random text that differs every time: names a sign-in, and salts what is hashed */
  readonly newTraceId: () => string;
}

/** What only pages need from it. */
export interface PagePorts {
  readonly gate: PrivacyGate;
  readonly assistance: Assistance;
  readonly updates: Updates;
}

/** Everything that is needed from the platform. */
export type Ports = EnginePorts & PagePorts;
