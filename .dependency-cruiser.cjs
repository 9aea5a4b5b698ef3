const { law, strangers } = require('./config/import-law.cjs');

/** A folder, or the file of that name. */
const pathOf = (room) => `^src/${room.replace('.', '\\.')}(/|\\.tsx?$)`;
const anyOf = (patterns) => (patterns.length > 0 ? patterns.join('|') : '^$');
const packagePath = (name) => `(^|/)node_modules/(@types/)?${name}/`;

const roomRules = Object.entries(law).flatMap(([room, { rooms = [], types = [], packages = [] }]) => {
  const known = [room, ...rooms].map(pathOf);
  return [
    {
      name: `${room}-knows-few`,
      comment: `src/${room} may import: ${[...rooms, ...types.map((one) => `${one} (types)`)].join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: pathOf(room) },
      to: { path: '^src/', pathNot: anyOf([...known, ...types.map(pathOf), '\\.css$']) },
    },
    ...types.map((other) => ({
      name: `${room}-types-of-${other}`,
      comment: `src/${room} may import only types from src/${other}`,
      severity: 'error',
      from: { path: pathOf(room) },
      to: { path: pathOf(other), pathNot: anyOf(known), dependencyTypesNot: ['type-only'] },
    })),
    {
      name: `${room}-packages`,
      comment: `src/${room} may import these packages: ${packages.join(', ') || 'none'}`,
      severity: 'error',
      from: { path: pathOf(room) },
      to: { pathNot: anyOf(['^src/', ...packages.map(packagePath)]), dependencyTypesNot: ['local'] },
    },
  ];
});

const strangerRules = Object.entries(strangers).map(([home, others]) => ({
  name: `${home}-stands-alone`,
  comment: `${home} must not import ${others.join(', ')}`,
  severity: 'error',
  from: { path: `^${home}/` },
  to: { path: `^(${others.join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'every-room-has-a-row',
      comment: 'a folder or file of src without a row in config/import-law.cjs',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf([...Object.keys(law).map(pathOf), '\\.(css|json)$']) },
      to: {},
    },
    {
      name: 'no-circle',
      comment: 'files that import each other in a circle cannot be read one after another',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-circle-at-run-time',
      comment: 'outside src a circle may consist of types',
      severity: 'error',
      from: { path: '^(sandbox|simulator|scripts|config)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...roomRules,
    ...strangerRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'] },
  },
};
