import { describe, expect, test } from '@jest/globals';
import { auditReport, readAudit } from '../../scripts/audit-report';

describe('what npm printed', () => {
  test.each(['', 'npm ERR!', '[]', '{}', '{"vulnerabilities":[]}', '{"vulnerabilities":null}'])(
    '%j is no clean bill',
    (output) => {
      expect(auditReport(readAudit(output))).toMatch(/not audited/);
    },
  );

  test('names the package that another one has its vulnerability from', () => {
    const vulnerabilities = { parent: { severity: 'low', via: ['child'] } };
    expect(auditReport(readAudit(JSON.stringify({ vulnerabilities })))).toMatch(
      /low +parent\n +child\n1 packages/,
    );
  });
});
