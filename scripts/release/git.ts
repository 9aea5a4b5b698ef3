import { git } from '../git';

/** What keeps a commit from being the release: changes beside it, or a tag of that name elsewhere. */
export function wrongInGit(root: string, tag: string): string[] {
  const changed = git(root, 'status', '--porcelain').split('\n').filter(Boolean);
  const isTagged = git(root, 'tag', '--list', tag) !== '';
  const isHere = isTagged && git(root, 'rev-list', '-n1', tag) === git(root, 'rev-parse', 'HEAD');
  return [
    ...(changed.length > 0
      ? [
          `${changed.length === 1 ? '1 file is' : `${changed.length} files are`} not committed: ${changed
            .map((line) => line.slice(3))
            .slice(0, 3)
            .join(', ')}`,
        ]
      : []),
    ...(isTagged && !isHere
      ? [`the tag ${tag} is on another commit: raise the version in all manifests`]
      : []),
  ];
}
