import { readFileSync } from 'node:fs';
import path from 'node:path';
import { total } from './weight';
import type { Weight, Weights } from './weight';

/** WeChat's limits (developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html), in bytes as they are uploaded. */
const MB = 1024 * 1024;
export const LIMITS = { package: 2 * MB, all: 30 * MB } as const;

/** One package of a mini program: what WeChat downloads at once. */
export interface Package {
  /** `main`, or the root of a subpackage */
  readonly name: string;
  readonly weight: Weight;
}

/** The packages of a build, the main package first. */
export function packagesOf(dist: string, weights: Weights): Package[] {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as Record<string, unknown>;
  const roots = rootsIn(app['subPackages'] ?? app['subpackages']);
  const isIn = (root: string, file: string): boolean => file.startsWith(`${root}/`);
  const weightOf = (belongs: (file: string) => boolean): Weight =>
    total(new Map([...weights].filter(([file]) => belongs(file))));
  return [
    { name: 'main', weight: weightOf((file) => !roots.some((root) => isIn(root, file))) },
    ...roots.map((root) => ({ name: root, weight: weightOf((file) => isIn(root, file)) })),
  ];
}

function rootsIn(subpackages: unknown): string[] {
  if (!Array.isArray(subpackages)) return [];
  return subpackages.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'root' in one && typeof one.root === 'string'
      ? [one.root.replace(/^\/|\/$/g, '')]
      : [],
  );
}

/** What WeChat would refuse to upload because of its size, and what helps; empty is good. */
export function limitProblems(packages: readonly Package[]): string[] {
  const tooHeavy = packages
    .filter(({ weight }) => weight.raw > LIMITS.package)
    .map(({ name, weight }) => {
      const which = name === 'main' ? 'the main package' : `the subpackage ${name}`;
      return `${which} has ${inBytes(weight.raw)}, and WeChat takes ${inBytes(LIMITS.package)} (2 MB) in one package. Move pages into a subpackage (subPackages in src/app.config.ts), load large pictures from a server, or use fewer libraries.`;
    });
  const sum = packages.reduce((raw, { weight }) => raw + weight.raw, 0);
  const all =
    sum > LIMITS.all
      ? [
          `all packages have ${inBytes(sum)}, and WeChat takes ${inBytes(LIMITS.all)} (30 MB) in one mini program.`,
        ]
      : [];
  return [...tooHeavy, ...all];
}

/** The printed sizes: a line for each package, and one for all where there are several. */
export function packageLines(packages: readonly Package[]): string {
  const line = (name: string, { raw, gzip }: Weight, limit: number): string =>
    `${name}  ${inBytes(raw)} (gzip ${inBytes(gzip)}), ${Math.round((100 * raw) / limit)} % of WeChat's ${limit / MB} MB`;
  const lines = packages.map(({ name, weight }) => line(`${name} package`, weight, LIMITS.package));
  if (packages.length < 2) return lines.join('\n');
  const sum = { raw: 0, gzip: 0 };
  for (const { weight } of packages) {
    sum.raw += weight.raw;
    sum.gzip += weight.gzip;
  }
  return [...lines, line('all packages', sum, LIMITS.all)].join('\n');
}

const inBytes = (bytes: number): string => `${bytes.toLocaleString('en-US')} B`;
