import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadTenant } from '../../config/loadTenant';
import { settingsOf } from '../../src/idaas/presets';
import { fencesIn, readDocument, root, rowsUnder } from './documents';

const page = readDocument('docs/settings.md');

describe('docs/settings.md', () => {
  test('has a row for every setting, and names no other', () => {
    const named = rowsUnder(page, '| setting | accepted |').map(([cell = '']) =>
      cell.replace(/^`(\w+)[.\w]*`$/, '$1'),
    );
    expect([...new Set(named)]).toEqual(Object.keys(settingsOf('eiam')));
  });

  test('says of every setting what it is for', () => {
    const rows = rowsUnder(page, '| setting | accepted |');
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell === ''))).toEqual([]);
  });

  test('shows a tenant file that the build accepts as it stands', async () => {
    const [example, ...more] = fencesIn(page).filter(({ language }) => language === 'ts');
    expect(more).toEqual([]);
    const folder = mkdtempSync(path.join(tmpdir(), 'settings-page-'));
    try {
      const code = (example?.code ?? '').replace("'./config", `'${root.replaceAll('\\', '/')}/config`);
      writeFileSync(path.join(folder, 'tenant.config.ts'), code);
      const { tenant, problems } = await loadTenant(folder, 'production', {});
      expect(problems).toBeUndefined();
      expect(tenant?.environments?.trial?.settings?.mfa).toEqual({ smsType: 'MFA_SMS' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
