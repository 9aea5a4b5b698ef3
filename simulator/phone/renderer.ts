import type { Phone } from './phone';
import { recordUnsupported } from './records';

/**
 * Records a page that asks for WeChat's renderer Skyline (developers.weixin.qq.com/miniprogram/dev/framework/runtime/skyline): it is
 * drawn as the other renderer draws it, so what only Skyline has is not to be seen.
 */
export function recordRenderer({ program, records }: Phone, route: string): void {
  const renderer = program.configs[route]?.renderer ?? program.app.renderer;
  if (renderer === 'skyline') recordUnsupported(records, `renderer skyline: ${route} is drawn without it`);
}
