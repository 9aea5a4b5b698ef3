import type { Ports } from '../../src/core/ports';
import { createEngine, type EngineConfig } from '../../src/engine/createEngine';
import { createPageParts } from '../../src/engine/createPageParts';
import { createSignIn } from '../../src/engine/createSignIn';
import type { IdaasClient } from '../../src/idaas/client';
import type { PhoneClient } from '../../src/idaas/phoneClient';
import type { SignInClient } from '../../src/idaas/signInClient';

/** Every call of the provider. */
export type AllCalls = IdaasClient & PhoneClient & SignInClient;

export type WholeEngine = ReturnType<typeof createWholeEngine>;

/**
 * The engine with the parts of pages and those of the sign-in pages, as an app has them once one of these pages was opened.
 * @param client in the place of all calls of the provider
 */
export function createWholeEngine(ports: Ports, config: EngineConfig, client?: AllCalls) {
  const given = client && (() => client);
  const engine = createEngine(ports, config, given);
  const parts = createPageParts(engine, ports, given);
  const signIn = createSignIn(engine, parts, given);
  return { ...engine, ...parts, ...signIn };
}
