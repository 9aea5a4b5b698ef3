import type { CheckName, Environment, Finding, SettingsPatch, Severity } from '../report';

/** A finding without settings. `code` repeats the name of its row in the table of sentences; a test compares them. */
const finding = (
  severity: Severity,
  check: CheckName,
  code: string,
  says: string,
  mend: string | null,
): Finding => ({ check, code, severity, says, mend, settings: {}, environment: {} });

/** For findings that may come without advice. */
const adviceOptional =
  (severity: Severity) =>
  (check: CheckName, code: string, says: string, mend: string | null = null): Finding =>
    finding(severity, check, code, says, mend);

/** For findings that must say how to mend what was found. */
const withAdvice =
  (severity: Severity) =>
  (check: CheckName, code: string, says: string, mend: string): Finding =>
    finding(severity, check, code, says, mend);

export const ok = adviceOptional('ok');
export const note = adviceOptional('note');
export const skipped = adviceOptional('skipped');
export const warning = withAdvice('warning');
export const error = withAdvice('error');

/** The finding with the settings that follow from it. */
export const following = (
  found: Finding,
  { settings = {}, environment = {} }: { settings?: SettingsPatch; environment?: Environment },
): Finding => ({ ...found, settings, environment });
