import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../taro';
import { readWechatComponents } from './wechatComponents';

/** WeChat's components as the simulator shows them beside its own: it knows nothing of Taro, whose typings they are read from. */
export const WECHAT_COMPONENTS = 'simulator/offered/wechat-components.json';

/** Writes the file anew. */
export async function writeWechatComponents(): Promise<void> {
  const file = path.join(projectRoot, WECHAT_COMPONENTS);
  const text = JSON.stringify(readWechatComponents());
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
