import path from 'node:path';

/**
 * The output folder, relative to the project as Taro wants it.
 * @param root the project
 * @param chosen the environment variable OUTPUT_ROOT: tests and the size comparison build elsewhere
 * @throws when the folder is, or holds, the project or its sources: Taro empties its output folder first
 */
export function outputRoot(root: string, chosen: string | undefined): string {
  const relative = path.relative(root, path.resolve(root, chosen?.trim() || 'dist'));
  const holdsProject = relative === '' || /^(\.\.[\\/]?)+$/.test(relative);
  const isSource =
    /^(src|config|bench|scripts|sandbox|simulator|types|docs|examples|node_modules|__tests__|\.git)([\\/]|$)/.test(
      relative,
    );
  if (holdsProject || isSource)
    throw new Error(`OUTPUT_ROOT=${chosen} would be emptied by the build; choose a folder of its own.`);
  return relative;
}
