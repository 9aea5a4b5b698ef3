const { atRule } = require('postcss');

const weui = /[\\/]weui-wxss[\\/]dist[\\/]style[\\/]/;

/**
 * A PostCSS plugin that runs after the imports are put in: what stands in a file of weui-wxss goes into `@weui { … }`, so
 * that it can still be told from the rules of the app and of libraries when the sheets are emitted (sheet.ts).
 */
module.exports = () => ({
  postcssPlugin: 'mark-weui',
  Once(root) {
    let open;
    for (const node of [...root.nodes]) {
      if (!weui.test(node.source?.input.file ?? '')) {
        open = undefined;
        continue;
      }
      if (open === undefined) {
        open = atRule({ name: 'weui', nodes: [] });
        node.before(open);
      }
      open.append(node);
    }
  },
});

module.exports.postcss = true;
