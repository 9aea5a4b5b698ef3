import { offeredApis } from '../offered/apis';
import { offeredComponents } from '../offered/components';
import type { Program } from '../program';

const has = (record: object, name: string): boolean => Object.prototype.hasOwnProperty.call(record, name);

function canUseComponent(tag: string, [attribute, option]: readonly string[]): boolean {
  const { attributes = [], events = [], values = {} } = offeredComponents[tag] ?? {};
  if (attribute === undefined) return true;
  if (events.includes(attribute.replace(/^bind:?/, ''))) return option === undefined;
  if (!attributes.includes(attribute)) return false;
  const known = values[attribute];
  return option === undefined || known === undefined || known.includes(option);
}

function canUseApi(program: Program, name: string, [part, field, option]: readonly string[]): boolean {
  if (part === undefined) return true;
  const shape = program.apiShapes[name];
  if (
    shape === undefined ||
    !(part === 'object' || part === 'success' || part === 'callback' || part === 'return')
  )
    return false;
  if (field === undefined) return true;
  const options = has(shape[part], field) ? shape[part][field] : undefined;
  return options !== undefined && (option === undefined || options.includes(option));
}

/**
 * `wx.canIUse`: whether the simulator has an API, its parameter and its option, or a component, its attribute and its value
 * (developers.weixin.qq.com/miniprogram/dev/api/base/wx.canIUse.html).
 */
export function canIUse(program: Program, members: Record<string, unknown>, schema: string): boolean {
  const [name = '', ...rest] = schema.split('.');
  if (has(offeredComponents, name)) return canUseComponent(name, rest);
  const isOffered = offeredApis.some((one) => one === name) && has(members, name);
  return isOffered && canUseApi(program, name, rest);
}
