#!/usr/bin/env node
/** The command of the npm package: puts the sign-in pages into a mini program that is not made with Taro. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addPages } from './add';

const usage = `Usage: bamboocloud-idaas-miniprogram-native [--tenant idaas.config.json] [--app miniprogram] [--to idaas] [--home pages/shop/index]

  --tenant  the file with what is known of your tenant, JSON or a module of Node (docs/settings.md of the project)
  --app     the folder with app.json; what project.config.json says without it
  --to      the folder for the files, in the folder with app.json
  --home    the page that opens where signing in ends and no page lies below, as after a link; your first page without it

Writes the folder, and adds a subpackage to app.json. Run it again when the values of the tenant change, and after an upgrade.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tenant: { type: 'string', default: 'idaas.config.json' },
      app: { type: 'string' },
      to: { type: 'string', default: 'idaas' },
      home: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return void process.stdout.write(usage);
  const done = await addPages(process.cwd(), path.resolve(__dirname, '..'), values);
  process.stdout.write(`${done.join('\n')}\n`);
}

main().catch((error: unknown) => {
  const isSaid = error instanceof Error && (error.name === 'Failure' || error instanceof TypeError);
  const words = isSaid ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`The sign-in pages were not added:\n${words}\n`);
  process.exitCode = 1;
});
