import type { CheckName, Environment, Finding, SettingsPatch, Severity } from '../report';

/** A finding without settings. `code` repeats the name of its row in the table of sentences; a test compares them. */
const finding = (
  severity: Severity,
  check: CheckName,
  code: string,
  says: string,
  mend: string | null,
): Finding => ({ check, code, severity, says, mend, settings: {}, environment: {} });

/** Findings that may come without advice. */
const quiet =
  (severity: Severity) =>
  (check: CheckName, code: string, says: string, mend: string | null = null): Finding =>
    finding(severity, check, code, says, mend);

/** Findings that must say how to mend what they found. */
const loud =
  (severity: Severity) =>
  (check: CheckName, code: string, says: string, mend: string): Finding =>
    finding(severity, check, code, says, mend);

export const ok = quiet('ok');
export const note = quiet('note');
export const skipped = quiet('skipped');
export const warning = loud('warning');
export const error = loud('error');

/** The finding with the settings that follow from it. */
export const following = (
  found: Finding,
  { settings = {}, environment = {} }: { settings?: SettingsPatch; environment?: Environment },
): Finding => ({ ...found, settings, environment });
