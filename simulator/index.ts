import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileProgram } from './compile/program';
import { findDist } from './dist-folder';
import type { Problem } from './program';
import type { Scenario } from './scenario';
import { createAssets } from './server/assets';
import { createMint } from './server/mint';
import { phoneDoor } from './server/phone-door';
import { serve } from './server/serve';
import type { Server } from './server/serve';
import type { Site } from './server/site';
import { createResolve } from './server/target';
import { createSubscribers, watchDist } from './server/watch';
import { workDoor } from './server/work-door';

export type { SimulatorHandle } from './phone/handle';
export type { PhonePermission, Settings, Theme } from './phone/settings';
export type { Scenario } from './scenario';

export interface SimulatorOptions {
  /** Folder with the output of `taro build --type weapp`, any native mini program, or the project whose `miniprogramRoot` it is. */
  dist: string;
  /** Of the work page; 0, the default, takes a free one. The phone takes the next one, or a free one. The host is always 127.0.0.1. */
  port?: number;
  /**
   * Mints codes: `POST /wechat/login-code {openid}` and `POST /wechat/phone-code {mobile}`, each `{code}`; a mini program may
   * ask it, too. Without one, codes have the right form and no server knows them.
   */
  wechatOrigin?: string;
  /** Requests to the origin on the left go to the origin on the right; nothing else but wechatOrigin is reachable. */
  resolve?: Record<string, string>;
  /** false: requests reach every server, as in WeChat DevTools without the check of domains. */
  checkDomains?: boolean;
  /** Where pictures and fonts may come from besides dist: origins, `https:`, or `*` for everywhere. None without it. */
  pictures?: readonly string[];
  /** A tenant's control API, as `bamboocloud-idaas-sandbox --control` has it: the work page edits people and tenant there. */
  control?: string;
  /** What the work page can start from. */
  scenarios?: readonly Scenario[];
  /** Compile again when dist changes, and reload the phone. */
  watch?: boolean;
}

export interface Simulator {
  /** of the work page: the phone with its controls. `?frame=0` leads to the phone alone. */
  readonly origin: string;
  /** of the phone, which has an origin of its own: what runs on it cannot reach the work page */
  readonly phone: string;
  /** Shows over the phone why the mini program could not be built, and takes it away again without a problem. */
  reportBuild(problem: Problem | undefined): void;
  close(): Promise<void>;
}

/** The phone's port follows that of the work page, so that what the phone stores is found again after a restart. */
async function servePhone(site: () => Site, port: number): Promise<Server> {
  try {
    return await serve(phoneDoor, site, port === 0 ? 0 : port + 1);
  } catch {
    return serve(phoneDoor, site, 0);
  }
}

/**
 * Serves a phone that runs `dist`, and the page around it. A mini program that does not compile still starts: the phone then
 * shows the faults and throws.
 * @throws with code EADDRINUSE where the port is taken; for people where there is no mini program in the folder
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { wechatOrigin, resolve = {}, port = 0 } = options;
  const dist = findDist(options.dist);
  const subscribers = createSubscribers();
  let program = compileProgram(dist);
  const own = wechatOrigin === undefined ? {} : { [wechatOrigin]: wechatOrigin };
  const assets = await createAssets();
  const site = (): Site => ({
    dist,
    resolve: createResolve({ ...own, ...resolve }, options.checkDomains),
    mint: createMint(wechatOrigin),
    assets,
    scenarios: options.scenarios ?? [],
    control: options.control,
    pictures: options.pictures ?? [],
    program: () => program,
    subscribe: subscribers.add,
    ports: { work: work.port, phone: phone.port },
  });
  const work = await serve(workDoor, site, port);
  const phone = await servePhone(site, work.port() === port ? port : 0);
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
    origin: `http://127.0.0.1:${work.port()}`,
    phone: `http://127.0.0.1:${phone.port()}`,
    reportBuild: (problem) => subscribers.keep('build', JSON.stringify(problem ?? null)),
    close: async () => {
      await watcher?.close();
      subscribers.close();
      await Promise.all([work.close(), phone.close()]);
    },
  };
}
