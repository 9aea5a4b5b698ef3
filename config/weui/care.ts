import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss from 'postcss';
import type { Declaration, Root } from 'postcss';

const { resolve } = createRequire(__filename);
const careMode = '[data-weui-mode="care"]';

/** WeUI's own values for large print on a light background; weui-wxss ships them as a less mixin only. */
function lightValues(): Declaration[] {
  const source = readFileSync(resolve('weui-wxss/src/style/base/theme/vars/care-light.less'), 'utf8');
  const pairs = [...source.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)];
  if (pairs.length === 0)
    throw new Error('weui-wxss: care-light.less holds no values; look at its new layout.');
  return pairs.map(([, prop = '', value = '']) => postcss.decl({ prop, value }));
}

/**
 * weui-wxss 2.6.26 gives its care mode (large print, strong contrast) the dark colours on light pages too:
 * its theme/index.less calls the dark mixin twice. This puts the light values where they belong.
 */
export function repairCareMode(sheet: Root): void {
  sheet.walkRules((rule) => {
    if (!rule.selectors.includes(careMode)) return;
    rule.before(postcss.rule({ selector: careMode, nodes: lightValues() }));
    rule.selector = `${careMode}[data-weui-theme="dark"]`;
  });
}
