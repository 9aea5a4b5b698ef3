/**
 * A webpack loader for three files of Taro that hold long lists of names. What no source names is dropped:
 * - functions of WeChat that Taro gives a promise (a name that is in no list still works, with callbacks)
 * - the attributes of all components, which config/plugins/runtime.ts replaces anyway
 * Text that does not look as expected stays as it is: heavier, and right.
 */
module.exports = function thin(source) {
  const { words } = this.getOptions();
  return module.exports.thinned(source, new Set(words));
};

/** @type {(source: string, words: ReadonlySet<string>) => string} */
module.exports.thinned = (source, words) =>
  source
    .replace(/new Set\(\[([^\]]*)\]\)/g, (whole, list) => {
      const names = list.split(',').map((name) => name.trim());
      const isApiList = names.includes("'addFileToFavorites'") || names.includes("'getLocation'");
      return isApiList ? `new Set([${names.filter((name) => words.has(name.slice(1, -1)))}])` : whole;
    })
    .replace(/const internalComponents = \{[^{}]*\};/, 'const internalComponents = {};')
    // Each call fills a fresh object, but terser drops an unused one only when it is told so.
    .replace(/(?<=[ (])Object\.assign\((?=Object\.assign\(|\{)/g, '/*#__PURE__*/Object.assign(')
    .replace(/(?<=[ (])singleQuote\((?=')/g, '/*#__PURE__*/singleQuote(');
