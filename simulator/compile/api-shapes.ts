import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { offeredApis } from '../offered/apis';
import type { ApiShape, Fields } from '../program';

const interfaceText = /^ {4}interface (\w+)(?:<[^{]*?>)?(?: extends [^{]*)? \{\n([\s\S]*?)^ {4}\}/gm;
const callbackText = /^ {4}type (\w+Callback) = \(\s*\w+: (\w+)[\s\S]*?\) => void/gm;
const fieldText = /^ {8}(\w+)\??:([\s\S]*?)(?=^ {8}\S|(?![\s\S]))/gm;
const literal = /'([^'\n]+)'/g;
const comment = /\/\*[\s\S]*?\*\//g;

/**
 * What WeChat's typings say of the calls that the simulator has: parameters, answers and what listeners are told, as
 * `wx.canIUse` names them. A type that the typings build from others, such as an intersection, counts as without fields.
 */
export function readApiShapes(): Record<string, ApiShape> {
  shapes ??= shapesIn(
    readFileSync(
      createRequire(__filename).resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'),
      'utf8',
    ),
  );
  return shapes;
}

let shapes: Record<string, ApiShape> | undefined;

function shapesIn(text: string): Record<string, ApiShape> {
  const plain = text.replace(comment, '');
  const interfaces = new Map(
    [...plain.matchAll(interfaceText)].map(([, name = '', body = '']) => [name, body]),
  );
  const callbacks = new Map(
    [...plain.matchAll(callbackText)].map(([, name = '', type = '']) => [name, type]),
  );
  const fieldsOf = (type: string | undefined): Fields => {
    const fields: Record<string, string[]> = {};
    for (const [, name = '', declared = ''] of (interfaces.get(type ?? '') ?? '').matchAll(fieldText)) {
      const nested = interfaces.get(/^\s*(\w+)\s*$/.exec(declared)?.[1] ?? '') ?? '';
      const options = [...declared.matchAll(literal)].map(([, value = '']) => value);
      fields[name] = [...options, ...[...nested.matchAll(fieldText)].map(([, inner = '']) => inner)];
    }
    return fields;
  };
  const members = interfaces.get('Wx') ?? '';
  return Object.fromEntries(
    offeredApis.map((name): [string, ApiShape] => {
      const declared =
        new RegExp(`^ {8}${name}\\b[\\s\\S]*?(?=^ {8}\\w|(?![\\s\\S]))`, 'm').exec(members)?.[0] ?? '';
      const named = [/\boptions?\??: (\w+)/, /extends (\w+Option)\b/].map((one) => one.exec(declared)?.[1]);
      const option = named.find((type) => interfaces.has(type ?? ''));
      const success = /success\?: (\w+)/.exec(interfaces.get(option ?? '') ?? '')?.[1];
      const listener = /listener: (\w+)/.exec(declared)?.[1];
      const returned = /\): (\w+)\s*$/.exec(declared)?.[1];
      return [
        name,
        {
          object: fieldsOf(option),
          success: fieldsOf(callbacks.get(success ?? '')),
          callback: fieldsOf(callbacks.get(listener ?? '')),
          return: fieldsOf(returned),
        },
      ];
    }),
  );
}
