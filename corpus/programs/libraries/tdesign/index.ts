import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Library, Sample } from '../library';
import { propertiesIn } from './properties';
import type { Property } from './properties';
import { parts, samples } from './samples';
import type { Use } from './samples';

/**
 * TDesign, with a page for each component: once as its documentation shows it first
 * (tdesign.tencent.com/miniprogram/components), then once for each value that a property is documented to have.
 *
 * @param installed the folder `node_modules` that has the package
 */
export function tdesign(installed: string): Library {
  const components = path.join(installed, 'tdesign-miniprogram/miniprogram_dist');
  const isComponent = (name: string): boolean => existsSync(path.join(components, name, `${name}.json`));
  const names = readdirSync(components).filter(isComponent);
  const pageOf = (name: string): Sample => {
    const types = path.join(components, name, 'type.d.ts');
    const properties = existsSync(types) ? propertiesIn(readFileSync(types, 'utf8')) : [];
    return sampleOf(name, samples[name] ?? {}, properties);
  };
  return {
    name: 'tdesign-miniprogram',
    components,
    tags: Object.fromEntries(names.map((name) => [`t-${name}`, `${name}/${name}`])),
    samples: Object.fromEntries(
      names.filter((name) => !parts.includes(name)).map((name) => [name, pageOf(name)]),
    ),
    before: '<t-message id="t-message" /><t-toast id="t-toast" /><t-dialog id="t-dialog" />',
  };
}

function sampleOf(
  name: string,
  { attributes = '', inside = '', ...rest }: Use,
  properties: Property[],
): Sample {
  const written = (more: string): string => `<t-${name} ${attributes} ${more}>${inside}</t-${name}>`;
  const given = new Set([...attributes.matchAll(/(?:^|\s)([\w-]+)=/g)].map(([, attribute]) => attribute));
  const variants = properties.flatMap(({ name: property, values }) => {
    const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return given.has(attribute) ? [] : values.map((value) => written(`${attribute}="${value}"`));
  });
  return { ...rest, wxml: [written(''), ...variants].join('\n') };
}
