import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** A node of the tree that Taro sends to the page through setData. */
export interface PageNode {
  readonly nn: string;
  readonly sid: string;
  readonly uid?: string;
  readonly cn?: readonly PageNode[];
  readonly [alias: string]: unknown;
}

/** One page of a running package. */
export interface RunningPage {
  /** what the page was given by setData, merged */
  tree(): readonly PageNode[];
  /** the keys of every setData call so far */
  readonly calls: string[][];
  /** an event as WeChat sends it, on the element with this id; resolves with the next setData */
  fire(id: string, type: string, detail?: object): void;
  nextSetData(): Promise<void>;
}

type PageConfig = Record<string, (this: object, argument?: unknown) => unknown>;

/** Sets `root.cn.[0].cn.[1].p4` in the data, as WeChat does. */
function assign(data: object, keyPath: string, value: unknown): void {
  const keys = keyPath.replaceAll(/\[(\d+)\]/g, '$1').split('.');
  const last = keys.pop() ?? '';
  let target = data as Record<string, unknown>;
  for (const key of keys) target = (target[key] ??= {}) as Record<string, unknown>;
  target[last] = value;
}

function findNode(nodes: readonly PageNode[], id: string): PageNode | undefined {
  for (const node of nodes) {
    const found = node.uid === id ? node : findNode(node.cn ?? [], id);
    if (found) return found;
  }
  return undefined;
}

/** What Taro's runtime itself asks for. A new object each time: webpack keeps its modules in it. */
const createBareWx = () => ({ getSystemInfoSync: () => ({}), getWindowInfo: () => ({}) });

/**
 * Runs a production package in a bare context: what a phone has not (window, URL, fetch, process, …) is not there.
 * @param dist the package
 * @param route the page to open, e.g. `pages/form/index`
 * @param wx what the package finds under this name
 */
export async function openPage(
  dist: string,
  route: string,
  wx: object = createBareWx(),
): Promise<RunningPage> {
  let config: PageConfig = {};
  const stack: object[] = [];
  const context = vm.createContext({
    wx,
    App: (app: { onLaunch?: (options: object) => void }) => app.onLaunch?.({ path: route, query: {} }),
    Page: (one: PageConfig) => (config = one),
    Component: () => undefined,
    getCurrentPages: () => stack,
    getApp: () => ({}),
    setTimeout,
    clearTimeout,
    console,
  });
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    const run = vm.runInContext(
      `(function(module,exports,require){${readFileSync(file, 'utf8')}\n})`,
      context,
      {
        filename: file,
      },
    ) as (module: object, exports: unknown, require: (id: string) => unknown) => void;
    run(module, module.exports, (id) =>
      load(path.resolve(path.dirname(file), id.endsWith('.js') ? id : `${id}.js`)),
    );
    return module.exports;
  };
  load(path.join(dist, 'app.js'));
  load(path.join(dist, `${route}.js`));

  const data: { root?: { cn?: readonly PageNode[] } } = {};
  const calls: string[][] = [];
  let notify = (): void => undefined;
  const nextSetData = (): Promise<void> => new Promise((resolve) => (notify = resolve));
  const page = Object.assign(Object.create(config) as Record<string, unknown>, {
    route,
    data,
    setData(change: Record<string, unknown>, done?: () => void) {
      // WeChat serialises what crosses to the page.
      const plain = JSON.parse(JSON.stringify(change)) as Record<string, unknown>;
      for (const [key, value] of Object.entries(plain)) assign(data, key, value);
      calls.push(Object.keys(plain));
      done?.();
      notify();
    },
  });
  stack.push(page);
  const first = nextSetData();
  config.onLoad?.call(page, {});
  config.onShow?.call(page);
  config.onReady?.call(page);
  await first;

  const tree = (): readonly PageNode[] => Object.values(data.root?.cn ?? []);
  return {
    tree,
    calls,
    nextSetData,
    fire(id, type, detail = {}) {
      const node = findNode(tree(), id);
      if (!node) throw new Error(`no element with id ${id}`);
      const target = { id, dataset: { sid: node.sid } };
      config.eh?.call(page, { type, detail, target, currentTarget: target, timeStamp: 1 });
    },
  };
}
