/**
 * Who may import whom inside src: one table, read by eslint (eslint.config.mjs) and by __tests__/import-law.test.ts.
 *
 * A room is a folder of src or a file directly in it. `rooms` are the rooms it may import besides itself, `packages` the
 * packages (a name stands for itself only, not for what lies under it), `types` the rooms it may take types from and nothing
 * else. What is not named is forbidden.
 *
 * core is pure; idaas knows the wire; session holds the state; platform is the only one that touches WeChat; copy holds
 * words; screens render; pages join; compose.ts is the one place where platform meets session.
 */
const importLaw = {
  core: { rooms: [], packages: [] },
  idaas: { rooms: ['core'], packages: ['@noble/ciphers/aes.js'] },
  session: { rooms: ['core', 'idaas'], packages: ['zustand/vanilla'] },
  platform: { rooms: ['core'], packages: ['@tarojs/taro'] },
  copy: { rooms: [], types: ['core'], packages: [] },
  screens: { rooms: ['copy'], types: ['core'], packages: ['@tarojs/components', 'react'] },
  pages: { rooms: ['compose', 'screens', 'core', 'copy'], packages: ['@tarojs/taro', 'react', 'zustand'] },
  tenant: { rooms: [], packages: [] },
  compose: {
    rooms: ['core', 'idaas', 'session', 'platform', 'copy', 'tenant'],
    packages: ['@tarojs/taro', 'react', 'zustand', 'zustand/vanilla'],
  },
  hostApp: { rooms: ['compose'], types: ['session'], packages: ['react', 'zustand'] },
  app: { rooms: ['compose'], packages: ['@tarojs/taro', 'react'] },
  'app.config': { rooms: ['core'], packages: [] },
};

/** Folders outside src that must not share its mistakes, nor each other's. */
const strangers = {
  sandbox: ['src', 'simulator', 'scripts', 'config'],
  simulator: ['src', 'sandbox', 'scripts', 'config'],
  src: ['sandbox', 'simulator', 'scripts', 'config', '__tests__'],
};

/**
 * The room of a file, from its path inside src: `pages/home/index.tsx` → `pages`, `compose.ts` → `compose`.
 */
function roomOf(file) {
  const [first = '', ...rest] = file.replaceAll('\\', '/').split('/');
  return rest.length > 0 ? first : first.replace(/\.tsx?$/, '');
}

/**
 * What the law says about one import.
 */
function breach(from, to, { isPackage, typesOnly }) {
  const room = roomOf(from);
  const law = importLaw[room];
  if (law === undefined) return `src/${room} has no row in config/import-law.cjs`;
  if (isPackage) return law.packages.includes(to) ? undefined : `${room} must not import the package ${to}`;
  const other = roomOf(to);
  if (other === room || law.rooms.includes(other)) return undefined;
  if (!law.types?.includes(other)) return `${room} must not import ${other}`;
  return typesOnly ? undefined : `${room} may import only types from ${other}`;
}

module.exports = { importLaw, strangers, roomOf, breach };
