import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LIMITS, packagesOf } from '../../limits';
import { total, weigh } from '../../weight';
import type { Weights } from '../../weight';
import type { Project } from '../options';
import { isObject, textOf } from '../reading';
import type { JsonObject } from '../reading';
import type { Finding } from '../report';
import { words } from '../words';

/** A JSON object of the project; empty where the file is missing or holds something else. */
function readJson(root: string, name: string): JsonObject {
  try {
    const value: unknown = JSON.parse(readFileSync(path.join(root, name), 'utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** The Node that runs this, against `engines` of package.json. */
export function checkNode(root: string, version = process.versions.node): Finding {
  const { engines } = readJson(root, 'package.json');
  const wanted = isObject(engines) ? textOf(engines, 'node') : '';
  const least = /^>=\s*([\d.]+)$/.exec(wanted)?.[1];
  if (least === undefined) return words.nodeUnasked(version);
  return isAtLeast(version, least) ? words.nodeFits(version, wanted) : words.nodeTooOld(version, wanted);
}

/** The settings of the build and the appid, where they were read. */
export function checkSettings({ root, settings }: Project): readonly Finding[] {
  if (settings === null) return [words.settingsGiven(), words.appIdUnread()];
  const appId = settings.appId || textOf(readJson(root, 'project.config.json'), 'appid');
  return [
    ...(settings.problems.length === 0 ? [words.settingsValid()] : settings.problems.map(judgeProblem)),
    ...(settings.versions.length === 0 ? [] : [words.settingsOfVersions(settings.versions.join(', '))]),
    /^wx[0-9a-f]{16}$/.test(appId) ? words.appIdSet(appId) : words.appIdMissing(),
  ];
}

/** The first line says what is wrong, the others what is accepted (config/settings.ts). */
function judgeProblem(problem: string): Finding {
  const [wrong = '', ...accepted] = problem.split('\n').map((line) => line.trim().replace(/ {2,}/g, ' '));
  return words.settingWrong(wrong, accepted.join('; '));
}

/** From this share of a limit on it is worth a word. */
const NEARLY = 0.9;

/** The sizes in `dist` against WeChat's limits, and whether it was built for this tenant. */
export function checkPackage({ root, settings }: Project, origin: string | null): readonly Finding[] {
  const dist = path.join(root, 'dist');
  if (!existsSync(path.join(dist, 'app.json'))) return [words.packageMissing()];
  const weights = weigh(dist);
  const size = judgeSizes(dist, weights);
  const isOther = settings !== null && origin !== null && !holds(dist, weights, origin);
  return isOther ? [size, words.packageOfAnother(origin)] : [size];
}

/** Speaks of what is nearest to its limit: the main package, a subpackage, or all of them together. */
function judgeSizes(dist: string, weights: Weights): Finding {
  const sizes = [
    ...packagesOf(dist, weights).map(({ name, weight }) => ({
      name: name === 'main' ? 'The main package' : `The subpackage ${name}`,
      bytes: weight.raw,
      most: LIMITS.package,
    })),
    { name: 'The whole of dist', bytes: total(weights).raw, most: LIMITS.all },
  ];
  const { name, bytes, most } = sizes.reduce((a, b) => (b.bytes / b.most > a.bytes / a.most ? b : a));
  const [has, accepted] = [Math.ceil(bytes / 1024), most / 1024];
  if (bytes > most) return words.packageTooBig(name, has, accepted);
  return bytes > NEARLY * most
    ? words.packageNearlyFull(name, has, accepted)
    : words.packageFits(name, has, accepted);
}

const holds = (dist: string, weights: Weights, text: string): boolean =>
  [...weights.keys()]
    .filter((file) => file.endsWith('.js'))
    .some((file) => readFileSync(path.join(dist, file), 'utf8').includes(text));

/** Before it, WeChat stores the session unencrypted (docs/connect.md). */
const LEAST_LIBRARY = '2.21.3';

/** From which base library on WeChat has what the app uses; before, the app does without it. */
const FEATURES: readonly (readonly [version: string, what: string])[] = [
  ['2.11.1', 'loading pages when they are needed'],
  ['2.21.2', 'the phone number button'],
  ['2.21.3', 'encrypted storage'],
  ['2.32.3', 'the privacy guide'],
];

/** The base library that DevTools runs, against what the app uses. */
export function checkLibrary({ root }: Project): Finding {
  const version = textOf(readJson(root, 'project.config.json'), 'libVersion');
  if (!/^\d+(\.\d+)+$/.test(version)) return words.libraryUnknown();
  const missing = FEATURES.filter(([since]) => !isAtLeast(version, since)).map(([, what]) => what);
  return missing.length === 0
    ? words.libraryFits(version, LEAST_LIBRARY)
    : words.libraryTooOld(version, FEATURES.at(-1)?.[0] ?? '', missing.join(', '));
}

/** Whether a version such as `20.19.1` is `least` or later; missing parts count as 0. */
function isAtLeast(version: string, least: string): boolean {
  const [has, wants] = [version, least].map((text) => text.split('.').map(Number));
  for (const [at, want] of (wants ?? []).entries()) {
    const part = has?.[at] ?? 0;
    if (part !== want) return part > want;
  }
  return true;
}
