import path from 'node:path';
import { readOptions, type Options } from '../host/options';
import { addSubPackage, themeFileOf, withOurColours, type HostConfig } from '../host/pages';
import type { TenantFile } from '../tenantFile';
import { failure } from './failure';
import { filesFor, readBrought, rootIn } from './files';

/** What the pages of the company import. */
const NAME = 'bamboocloud-idaas-miniprogram-native';

const REQUIRED = new RegExp(`require\\((["'])${NAME}\\1\\)`, 'g');

/** What the vite.config of a company's uni-app says of the sign-in pages. */
export interface SignInOptions {
  /** the folder of the files in the mini program; `idaas` without it */
  readonly folder?: string;
  /** the page that opens where the flow ends and no page lies below; the first page of the app without it */
  readonly home?: string;
  readonly tenant: TenantFile;
}

interface Chunk {
  readonly fileName: string;
}

interface Output {
  readonly type: string;
  source?: string | Uint8Array;
}

type Bundle = Record<string, Output>;

interface Emitting {
  emitFile(file: {
    readonly type: 'asset';
    readonly fileName: string;
    readonly source: string | Uint8Array;
  }): unknown;
}

/** A plugin for vite, of which only what is used here is typed: the package needs no vite of its own. */
export interface SignInPlugin {
  readonly name: string;
  readonly enforce: 'post';
  readonly apply: 'build';
  configResolved(config: { readonly root: string }): void;
  resolveId: {
    readonly order: 'pre';
    handler(source: string): { readonly id: string; readonly external: true } | null;
  };
  renderChunk(code: string, chunk: Chunk): { readonly code: string; readonly map: null } | null;
  generateBundle(this: Emitting, options: unknown, bundle: Bundle): void;
}

/**
 * A plugin for vite that puts the sign-in pages into a mini program of uni-app: a folder of plain files beside those of the
 * build, and a subpackage in its app.json. Pages import {@link NAME}, which is the engine in that folder.
 * It does nothing where the build is for another platform than WeChat.
 *
 * @throws every option that is not accepted, in words
 */
export function signInPages({ folder = 'idaas', ...given }: SignInOptions): SignInPlugin {
  const isWechat = process.env.UNI_PLATFORM === 'mp-weixin';
  let project = process.cwd();
  let options: Options | undefined;
  return {
    name: NAME,
    // uni-app writes app.json in a plugin of its own.
    enforce: 'post',
    apply: 'build',
    configResolved({ root }) {
      project = root;
      if (isWechat) options = optionsOf({ root: rootIn(folder), ...given }, project);
    },
    resolveId: {
      order: 'pre',
      // One engine for the pages of the company and ours: no bundler may copy it.
      handler: (source) => (isWechat && source === NAME ? { id: NAME, external: true } : null),
    },
    renderChunk(code, { fileName }) {
      if (!code.includes(NAME)) return null;
      const place = path.posix.relative(path.posix.dirname(fileName), `${folder}/index.js`);
      const file = place.startsWith('.') ? place : `./${place}`;
      return { code: code.replaceAll(REQUIRED, `require("${file}")`), map: null };
    },
    generateBundle(_, bundle) {
      const written = bundle['app.json'];
      // A build that watches writes app.json where it has changed, and leaves what it wrote before.
      if (!options || !written) return;
      const app = JSON.parse(textOf(written)) as HostConfig;
      const brought = readBrought(path.resolve(__dirname, '..'));
      const wrong = addSubPackage(app, options.root, Object.keys(brought.pages));
      if (wrong.length > 0) throw failure(...wrong);
      const files = filesFor(brought, { folder, options, project, app });
      for (const [fileName, source] of files)
        if (!fileName.endsWith('.d.ts')) this.emitFile({ type: 'asset', fileName, source });
      written.source = JSON.stringify(app, null, 2);
      const theme = themeFileOf(app);
      if (theme === undefined) return;
      const present = bundle[theme];
      const source = withOurColours(present ? textOf(present) : '{}', options.brand);
      if (present) present.source = source;
      else this.emitFile({ type: 'asset', fileName: theme, source });
    },
  };
}

function optionsOf(given: unknown, project: string): Options {
  const reading = readOptions(given, project, 'the option tenant', 'production');
  if ('problems' in reading) throw failure(`${NAME} needs attention.`, ...reading.problems);
  return reading.options;
}

const textOf = ({ source = '' }: Output): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString();
