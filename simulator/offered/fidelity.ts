import { offeredApis } from './apis';
import { offeredComponents } from './components';
import { builtInTags, unsupportedTags } from '../tags';

/** WeChat's components with their attributes and events (without `bind`), by tag. */
export type WechatComponents = Readonly<
  Record<string, { readonly attributes: readonly string[]; readonly events: readonly string[] }>
>;

/** What the simulator has of something, and what it lacks. */
export interface Held {
  readonly name: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

export interface Fidelity {
  /** by tag: attributes, and events as `bind…` */
  readonly components: readonly Held[];
  /** tags that are not drawn */
  readonly absentTags: readonly string[];
  /** members of `wx`, by the group of WeChat's documentation */
  readonly apis: readonly Held[];
}

/**
 * Compares the simulator with WeChat.
 *
 * @param wechat WeChat's components
 * @param groups members of `wx` in WeChat's typings, with the group of their documentation
 */
export function fidelityTo(wechat: WechatComponents, groups: ReadonlyMap<string, string>): Fidelity {
  const bound = (names: readonly string[]): string[] => names.map((name) => `bind${name}`);
  const components = builtInTags.map((tag): Held => {
    const { attributes = [], events = [] } = offeredComponents[tag] ?? {};
    const has = [...attributes, ...bound(events)];
    const all = [...(wechat[tag]?.attributes ?? []), ...bound(wechat[tag]?.events ?? [])];
    return { name: tag, has, lacks: all.filter((name) => !has.includes(name)) };
  });
  const offered: readonly string[] = offeredApis;
  const apis = [...new Set(groups.values())].sort().map((group): Held => {
    const names = [...groups].filter(([, own]) => own === group).map(([name]) => name);
    return {
      name: group,
      has: names.filter((name) => offered.includes(name)),
      lacks: names.filter((name) => !offered.includes(name)),
    };
  });
  return { components, absentTags: unsupportedTags, apis };
}
