import { parseArgs } from 'node:util';
import { startSimulator } from './index';
import { resolveMap } from './resolveMap';

const usage = `Runs a built mini program on a phone in the browser.

  --dist <folder>            output of taro build --type weapp [dist]
  --port <number>            [4020]
  --wechat-origin <origin>   where login and phone codes are minted [http://127.0.0.1:4010]
  --resolve <from>=<to>      requests to one origin go to another; may be repeated
  --watch                    compile again when dist changes
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4020' },
      'wechat-origin': { type: 'string', default: 'http://127.0.0.1:4010' },
      resolve: { type: 'string', multiple: true, default: [] },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const { origin } = await startSimulator({
    dist: values.dist,
    port: Number(values.port),
    wechatOrigin: values['wechat-origin'],
    resolve: resolveMap(values.resolve),
    watch: values.watch,
  });
  process.stdout.write(`The phone is at ${origin}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
