import type { Records } from './records';

/** Says which pictures and fonts from elsewhere were not loaded (server/policy.ts): without a word they are just missing. */
export function recordBlocked(records: Records): void {
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    records.changed.emit(
      `warn: not loaded: ${blockedURI} (${effectiveDirective}; --allow-pictures allows it)`,
    );
  });
}
