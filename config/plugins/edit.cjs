/** A webpack loader: its option `edit` changes the text of a module (config/plugins/edits.ts). */
module.exports = function edit(source) {
  return this.getOptions().edit(this.resourcePath, source);
};
