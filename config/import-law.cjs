/**
 * Who may import what: the one table. dependency-cruiser checks it (.dependency-cruiser.cjs, `npm run check`), and
 * `npm run docs` draws it into docs/architecture.md.
 *
 * A room is a folder of src, or a file directly in it. It may import itself, the rooms it names, the types of the rooms
 * under `types`, and the npm packages it names. A room without a row may import nothing.
 */
const law = {
  core: { does: 'the flow as a pure function, the words of the domain, the ports' },
  idaas: {
    does: "the provider's dialect: values in, a request out; an answer in, a typed value out",
    rooms: ['core'],
    packages: ['@noble/ciphers'],
  },
  engine: {
    does: 'all that runs without a screen, connected in createEngine, createPageParts and createSignIn',
    rooms: ['core', 'idaas'],
    packages: ['zustand'],
  },
  wechat: { does: 'the ports over `wx`', rooms: ['core'] },
  copy: { does: 'the words people read, a typed record a language', types: ['core'] },
  ui: {
    does: 'parts of a page, without words of their own and without the engine',
    types: ['core', 'copy'],
    packages: ['@tarojs/components', '@tarojs/taro', 'react'],
  },
  features: {
    does: 'a folder for each thing a person does: its looks, and the hooks that connect them to the engine',
    rooms: ['ui', 'copy', 'compose', 'signIn', 'cipher', 'core'],
    packages: ['@tarojs/components', '@tarojs/taro', 'react', 'zustand'],
  },
  pages: {
    does: 'routes, a few lines each; a host app adds its own, which use src/hostApp',
    rooms: ['features', 'hostApp'],
    packages: ['@tarojs/taro', 'react'],
  },
  routes: { does: 'where each page is in the package', rooms: ['core'] },
  tenant: { does: 'the tenant of this build' },
  compose: {
    does: "createEngine and createPageParts with WeChat's ports and the tenant of this build",
    rooms: ['core', 'engine', 'idaas', 'wechat', 'routes', 'tenant'],
  },
  signIn: {
    does: 'createSignIn over compose; only pages of the subpackage import it',
    rooms: ['compose', 'engine'],
  },
  cipher: {
    does: 'the cipher of puzzles, loaded at its first use; only pages with a puzzle import it',
    rooms: ['idaas'],
    types: ['core'],
  },
  hostFunctions: {
    does: 'what the pages of any host app may call, with or without React',
    rooms: ['compose'],
    types: ['engine'],
  },
  hostApp: {
    does: 'what the pages of a host app import: the same, how the app was started, and a hook',
    rooms: ['hostFunctions', 'compose'],
    types: ['engine'],
    packages: ['react', 'zustand'],
  },
  sdk: {
    does: 'what the npm package gives to an app with a user interface of its own',
    rooms: ['core', 'idaas', 'engine', 'wechat'],
    packages: ['react'],
  },
  native: {
    does: 'what an npm package with the pages gives to a mini program without React',
    rooms: ['core', 'engine', 'wechat', 'compose', 'cipher', 'hostFunctions'],
  },
  taro: {
    does: 'the same for another Taro app, with a hook; and its JSX',
    rooms: ['native', 'hostApp'],
    packages: ['react'],
  },
  app: { does: 'the entry of the mini program', rooms: ['compose'], packages: ['@tarojs/taro', 'react'] },
  'app.config': { does: "WeChat's configuration of the app", rooms: ['core', 'routes'] },
};

/** Folders beside src that must not share its mistakes, nor each other's. */
const strangers = {
  sandbox: ['src', 'simulator', 'scripts', 'config'],
  simulator: ['src', 'sandbox', 'scripts', 'config'],
  src: ['sandbox', 'simulator', 'scripts', 'config', '__tests__'],
};

module.exports = { law, strangers };
