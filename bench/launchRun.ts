import { openPage } from '../__tests__/build/miniProgram';

/**
 * One launch in this process, whose virtual machine has run nothing of the package before. Arguments: the package, the route
 * of its first page, the JSON of what WeChat's storage holds, and a text of the page that is waited for ('' for none).
 * Prints the CPU time from the first script to the setData that shows the text, ms.
 */
async function main([dist = '', route = '', stored = '{}', shown = '']: readonly string[]): Promise<void> {
  const storage = JSON.parse(stored) as Readonly<Record<string, unknown>>;
  const before = process.cpuUsage();
  const page = await openPage(dist, route, wechatWith(storage));
  while (!JSON.stringify(page.tree()).includes(shown)) await page.nextSetData();
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(String((user + system) / 1000));
  process.exit(0);
}

/** WeChat's functions: storage answers, and every other call stays without an answer or has an empty one. */
function wechatWith(storage: Readonly<Record<string, unknown>>): object {
  const answers: Readonly<Record<string, unknown>> = {
    getSystemInfoSync: () => ({}),
    getWindowInfo: () => ({}),
    getSystemInfoAsync: ({ success }: { success(info: object): void }) => success({ language: 'zh_CN' }),
    getUpdateManager: () => ({ onUpdateReady: () => undefined, applyUpdate: () => undefined }),
    getStorage: ({ key }: { key: string }) =>
      key in storage
        ? Promise.resolve({ data: storage[key] })
        : Promise.reject(Object.assign(new Error(), { errMsg: 'getStorage:fail data not found' })),
  };
  const functions: Record<string | symbol, unknown> = { ...answers };
  const isFunction = /^(?:get|set|on|off|show|hide|remove|login|request|report)[A-Z]?/;
  return new Proxy(functions, {
    get: (known, name) =>
      name in known || !isFunction.test(String(name)) ? known[name] : () => Promise.resolve({}),
  });
}

void main(process.argv.slice(2));
