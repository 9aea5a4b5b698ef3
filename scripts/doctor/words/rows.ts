import type { CheckName, Environment, Finding, SettingsPatch, Severity } from '../report';

/** Makes one row of the table of sentences a finding. `code` repeats the row's own name; a test compares them. */
const rowOf =
  (severity: Severity) =>
  (check: CheckName, code: string, says: string, mend: string | null = null): Finding => ({
    check,
    code,
    severity,
    says,
    mend,
    settings: {},
    environment: {},
  });

export const ok = rowOf('ok');
export const note = rowOf('note');
export const warning = rowOf('warning');
export const error = rowOf('error');
export const skipped = rowOf('skipped');

/** The finding with the settings that follow from it. */
export const following = (
  finding: Finding,
  { settings = {}, environment = {} }: { settings?: SettingsPatch; environment?: Environment },
): Finding => ({ ...finding, settings, environment });
