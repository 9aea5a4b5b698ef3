import type { Program } from '../program';
import type { Theme } from './settings';

/**
 * Puts the values of theme.json in the place of names such as `@iconPath`, in the members of a configuration
 * (developers.weixin.qq.com/miniprogram/dev/framework/ability/darkmode.html).
 */
export function themed<Config extends object>(config: Config, { themes }: Program, theme: Theme): Config {
  const values = themes[theme] ?? {};
  const entries = Object.entries(config).map(([name, value]: [string, unknown]) => {
    const named = typeof value === 'string' && value.startsWith('@') ? values[value.slice(1)] : undefined;
    return [name, named ?? value];
  });
  return Object.fromEntries(entries) as Config;
}
