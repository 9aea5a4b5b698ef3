/** npm run corpus: opens every page of mini programs of others, and fails for what is not a stated gap. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { browserFlags } from '../scripts/browser';
import { ensureBrowser } from '../scripts/ensure-browser';
import { failure, runCommand } from '../scripts/failure';
import { readCommand } from '../scripts/flags';
import { step } from '../scripts/progress';
import { installCorpus } from './install';
import { programs } from './programs';
import { textOfFinding, unstated } from './visit/judge';
import { visitAll } from './visit/visit';

const usage = `Usage: npm run corpus -- [${Object.keys(programs).join('] [')}]

Without names, all programs are opened.`;

async function main(): Promise<number> {
  const { values, positionals } = readCommand(usage, {
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const names = positionals.length > 0 ? positionals : Object.keys(programs);
  const stranger = names.find((name) => programs[name] === undefined);
  if (stranger !== undefined) throw failure(`There is no program "${stranger}".\n\n${usage}`);
  const executablePath = ensureBrowser();
  await step('installing the corpus', () => Promise.resolve(installCorpus()));
  const browser = await chromium.launch({ executablePath, headless: true, args: [...browserFlags] });
  try {
    let failures = 0;
    for (const name of names) failures += await failuresOf(name, browser);
    return failures > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

/** Makes and opens a program, and prints what is no stated gap. @returns how much that is */
async function failuresOf(name: string, browser: Browser): Promise<number> {
  const dist = await step(`making ${name}`, () => Promise.resolve(programs[name]?.() ?? ''));
  const { pages, findings } = await step(`opening ${name}`, () => visitAll(browser, dist));
  const judged = unstated(name, findings);
  process.stdout.write(`  ${name}: ${pages.length} pages, ${judged.length} findings\n`);
  judged.forEach((one) => process.stdout.write(`  ${textOfFinding(one)}\n`));
  return judged.length;
}

runCommand(main);
