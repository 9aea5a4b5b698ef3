import path from 'node:path';
import { projectRoot } from '../taro';
import { readWechatComponents } from './wechatComponents';
import { writeFormatted } from './writeFormatted';

/** WeChat's components as the simulator shows them beside its own: it knows nothing of Taro, whose typings they are read from. */
export const WECHAT_COMPONENTS = 'simulator/offered/wechat-components.json';

/** Writes the file anew. */
export async function writeWechatComponents(): Promise<void> {
  await writeFormatted(path.join(projectRoot, WECHAT_COMPONENTS), JSON.stringify(readWechatComponents()));
}
