import type { CodeMethod } from './flow';
import type { PrivacyListener } from './privacy';
import type { PageName } from './route';
import type { SessionRecord } from './sessionRecord';
import type { LoginCode } from './singleUse';
import type { Language } from './language';

/** What the app needs from the world. Adapters in `platform/` fulfil it on WeChat, the tests' own elsewhere. */

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
  /** untouched text: the wire is read in `idaas/` only */
  readonly body: string;
  /** the server's `Date`, epoch ms, where it sent one */
  readonly serverTime: number | null;
}

/**
 * Carries a request over the network.
 * @throws {ProblemError} `offline`, `timedOut`, `interrupted`, `originNotAllowed`: never for a status the server chose
 */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** A fresh login code. @throws {ProblemError} `loginCodeMissing` */
export type RequestLoginCode = () => Promise<LoginCode>;

/** The one place a session rests. */
export interface Vault {
  /** @returns what was kept, unchecked, or `null` */
  read(): Promise<unknown>;
  write(record: SessionRecord): Promise<void>;
  clear(): Promise<void>;
}

/** A small thing that is no secret and outlives the app. */
export interface KeyValueStorage {
  /** @returns what was kept, unchecked, or `null` */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
}

/** What the provider wants to know of the device; every text is printable ASCII (seed 004, headers). */
export interface Device {
  readonly osVersion: string;
  /** random, the same for this installation */
  readonly fingerprint: string;
  readonly userAgent: string;
}

/** What a page is opened with. It stands in a URL, so nothing personal and no secret ever does. */
export interface PageQuery {
  readonly method: CodeMethod;
}

/** The open pages and the moves between them. */
export interface Navigation {
  /** bottom first; `null` is a page that is not ours */
  openPages(): readonly (PageName | null)[];
  push(page: PageName, query?: PageQuery): Promise<void>;
  replaceTop(page: PageName): Promise<void>;
  replaceAll(page: PageName): Promise<void>;
  back(delta: number): Promise<void>;
}

/** WeChat's questions about the mini program's privacy guide; where WeChat is too old for them, nothing here does anything. */
export interface PrivacyGate {
  /** Takes WeChat's one registration: `listener` is asked from now on, and nobody else. */
  listen(listener: PrivacyListener): void;
  /** From now on a listener that the host app registers with WeChat comes to `heard` instead. */
  onHostListener(heard: (listener: PrivacyListener) => void): void;
  /** Whether the guide has still to be agreed to. */
  isGuideDue(): Promise<boolean>;
  /** Shows the guide, as WeChat does. */
  openGuide(): void;
}

/** Whether the phone has a network at all, as WeChat sees it: no request is made for it. */
export interface Connection {
  isOffline(): Promise<boolean>;
  /** Tells of each change. @returns what ends that */
  onChange(listener: (isOffline: boolean) => void): () => void;
}

export interface Clock {
  /** epoch ms */
  now(): number;
  /** runs `action` once after `ms`; the answer cancels it */
  after(ms: number, action: () => void): () => void;
}

/** All ports together, as `compose.ts` fills them. */
export interface Ports {
  readonly transport: Transport;
  readonly requestLoginCode: RequestLoginCode;
  readonly vault: Vault;
  readonly cooldownStorage: KeyValueStorage;
  readonly consentStorage: KeyValueStorage;
  readonly languageStorage: KeyValueStorage;
  readonly phoneButtonStorage: KeyValueStorage;
  readonly describeDevice: () => Promise<Device>;
  readonly readLanguage: () => Promise<Language>;
  readonly navigation: Navigation;
  readonly gate: PrivacyGate;
  readonly connection: Connection;
  readonly clock: Clock;
}
