import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { failure } from './failure';

/** WeChat DevTools keeps a developer's own settings in this file; they win over those of project.config.json. */
const privateFile = 'project.private.config.json';

/** What the build knows, and DevTools should. */
export interface DevtoolsSettings {
  /** of the mini program; without one the file's own is left alone */
  readonly appid?: string;
  /** `false`: DevTools does not check addresses against the domain list, as a sandbox on this computer needs */
  readonly urlCheck?: false;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Writes what the build knows into project.private.config.json at the root, which DevTools opens. Every other member stays,
 * and the file is not touched when nothing differs: DevTools would load the project again.
 * @param root the project's folder
 * @throws a failure when the file is there and is not a JSON object
 */
export function tellDevtools(root: string, { appid, urlCheck }: DevtoolsSettings): void {
  const file = path.join(root, privateFile);
  const before = readMembers(file);
  const setting = isMembers(before['setting']) ? before['setting'] : {};
  const after = {
    ...before,
    ...(appid !== undefined && { appid }),
    ...(urlCheck !== undefined && { setting: { ...setting, urlCheck } }),
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
}

/** Whether DevTools was told not to check addresses; a phone always checks them. */
export function skipsUrlCheck(root: string): boolean {
  const { setting } = readMembers(path.join(root, privateFile));
  return isMembers(setting) && setting['urlCheck'] === false;
}

function readMembers(file: string): Members {
  if (!existsSync(file)) return {};
  try {
    const members: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isMembers(members)) return members;
  } catch {
    // What follows says it.
  }
  throw failure(
    `${privateFile} is not a JSON object: mend it, or delete it and let DevTools write it again.`,
  );
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
