import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { WechatComponents } from '../../simulator/offered/fidelity';

const dashed = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at: number) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);

/**
 * WeChat's built-in components with their attributes and events. WeChat publishes no typings of them, so this reads those of Taro,
 * which say of each property whether WeChat has it (`@supported weapp`).
 */
export function readWechatComponents(): WechatComponents {
  const require = createRequire(__filename);
  const folder = path.join(path.dirname(require.resolve('@tarojs/components/package.json')), 'types');
  const found = readdirSync(folder)
    .filter((name) => /^[A-Z]\w*\.d\.ts$/.test(name))
    .map((name): [string, WechatComponents[string]] => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      return [dashed(name.replace('.d.ts', '')), membersIn(name, text)];
    });
  return Object.fromEntries(
    found.filter(([, { attributes, events }]) => attributes.length + events.length > 0).sort(),
  );
}

function membersIn(name: string, text: string): WechatComponents[string] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  // Picker has an interface for each of its modes.
  const own = new RegExp(`^${name.replace('.d.ts', '')}\\w*Props$`);
  const names = file.statements
    .filter(ts.isInterfaceDeclaration)
    .filter((declared) => own.test(declared.name.text))
    .flatMap(({ members }) => [...members])
    .filter((member) => /@supported[^@]*\bweapp\b/.test(text.slice(member.pos, member.getStart(file))))
    .flatMap(({ name: member }) => (member === undefined ? [] : [member.getText(file).replace(/['"]/g, '')]));
  const isEvent = (one: string): boolean => /^on[A-Z]/.test(one);
  return {
    attributes: [...new Set(names.filter((one) => !isEvent(one)).map(dashed))].sort(),
    events: [...new Set(names.filter(isEvent).map((one) => one.slice(2).toLowerCase()))].sort(),
  };
}
