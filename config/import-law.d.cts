/** One room's row; see import-law.cjs. */
export interface Row {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly types?: readonly string[];
}

export const importLaw: Readonly<Record<string, Row>>;

export const strangers: Readonly<Record<string, readonly string[]>>;

/** The room of a file, from its path inside src. */
export function roomOf(file: string): string;

/**
 * What the law says about one import.
 * @param from path inside src of the importing file
 * @param to path inside src of the imported file, or a package name
 * @param kind typesOnly: nothing of it is left when the app runs
 * @returns the reason why it is forbidden
 */
export function breach(
  from: string,
  to: string,
  kind: { readonly isPackage: boolean; readonly typesOnly: boolean },
): string | undefined;
