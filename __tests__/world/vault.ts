import type { KeyValueStorage, Vault } from '../../src/core/ports';

/** A vault in memory that keeps text, as storage does, and survives the app: pass it on to the next launch. */
export interface TestVault extends Vault {
  /** what rests there now, as text; `null` for nothing */
  kept(): string | null;
  /** puts anything there, as an older version or a broken disk would */
  plant(text: string): void;
  readonly writes: () => number;
}

export function createTestVault(): TestVault {
  let text: string | null = null;
  let writes = 0;
  return {
    kept: () => text,
    plant: (planted) => {
      text = planted;
    },
    writes: () => writes,
    read: () => Promise.resolve(text === null ? null : (JSON.parse(text) as unknown)),
    write(record) {
      writes += 1;
      text = JSON.stringify(record);
      return Promise.resolve();
    },
    clear() {
      text = null;
      return Promise.resolve();
    },
  };
}

/** A key-value storage in memory; pass it on to the next launch. */
export function createTestStorage(): KeyValueStorage {
  let kept: unknown = null;
  return {
    read: () => Promise.resolve(kept),
    write(value) {
      kept = value;
      return Promise.resolve();
    },
  };
}

/** A storage whose read waits until `found` says what was stored. Writes settle at once. */
export function createSlowStorage(): { readonly storage: KeyValueStorage; found(stored: unknown): void } {
  let found = (_stored: unknown): void => undefined;
  return {
    storage: {
      read: () => new Promise((resolve) => (found = resolve)),
      write: () => Promise.resolve(),
    },
    found: (stored) => found(stored),
  };
}
