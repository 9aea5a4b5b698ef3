import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assemble, packAll } from '../packages/assemble';
import type { PackagePlan } from '../packages/plans';

/** A file of a release. */
export interface Packed {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Makes a package beside the project, and packs it in each of its forms. @param into the folder of the release */
export async function packInto(into: string, plan: PackagePlan): Promise<Packed[]> {
  const folder = mkdtempSync(path.join(tmpdir(), `release-${plan.folder}-`));
  try {
    await assemble(plan, folder);
    return packAll(plan, folder, into).map(packedAt);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function packedAt(place: string): Packed {
  const bytes = readFileSync(place);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: path.basename(place), sha256, bytes: bytes.length };
}

/** Writes the checksums, in the form that `sha256sum --check SHA256SUMS` reads. */
export function writeChecksums(into: string, packed: readonly Packed[]): void {
  const lines = packed.map(({ sha256, file }) => `${sha256}  ${file}\n`);
  writeFileSync(path.join(into, 'SHA256SUMS'), lines.join(''));
}
