import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { compileProgram } from './compile/program';
import type { Problem } from './program';
import { createAssets } from './server/assets';
import { createResolve } from './server/target';
import { send } from './server/http';
import { answer } from './server/routes';
import type { Site } from './server/routes';
import { createSubscribers, watchDist } from './server/watch';

export type { SimulatorHandle } from './phone/handle';
export type { PhonePermission, Settings, Theme } from './phone/settings';

export interface SimulatorOptions {
  /** Folder with the output of `taro build --type weapp`, or any native mini program. */
  dist: string;
  /** 0, the default, takes a free one. The host is always 127.0.0.1. */
  port?: number;
  /** Mints codes: `POST /wechat/login-code {openid}` and `POST /wechat/phone-code {mobile}`, each `{code}`. */
  wechatOrigin: string;
  /** Requests to the origin on the left go to the origin on the right; nothing else but wechatOrigin is reachable. */
  resolve?: Record<string, string>;
  /** Compile again when dist changes, and reload the phone. */
  watch?: boolean;
}

export interface Simulator {
  origin: string;
  /** Shows over the phone why the mini program could not be built, and takes it away again without a problem. */
  reportBuild(problem: Problem | undefined): void;
  close(): Promise<void>;
}

/**
 * Serves a phone that runs `dist`. A mini program that does not compile still starts:
 * the page then shows the faults and throws.
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { dist, wechatOrigin, resolve = {}, port = 0 } = options;
  const subscribers = createSubscribers();
  let program = compileProgram(dist);
  const site: Site = {
    dist,
    wechatOrigin,
    resolve: createResolve(wechatOrigin, resolve),
    assets: await createAssets(),
    program: () => program,
    subscribe: subscribers.add,
  };
  const server = createServer((request, response) => {
    answer(request, response, site).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, 'text/plain', String(error));
      else response.destroy();
    });
  });
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });
  const watcher =
    options.watch === true
      ? watchDist(dist, () => {
          // A build empties its folder first: nothing is shown until app.json is there again.
          if (!existsSync(join(dist, 'app.json'))) return;
          program = compileProgram(dist);
          subscribers.tell('changed');
        })
      : undefined;
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reportBuild: (problem) => subscribers.keep('build', JSON.stringify(problem ?? null)),
    close: async () => {
      await watcher?.close();
      subscribers.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
