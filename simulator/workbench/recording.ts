import type { Step } from '../phone/recorder';
import { SECRET } from '../phone/recorder';
import type { Parameters } from './parameters';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`;

function lineOf(step: Step): string {
  switch (step.do) {
    case 'tap':
      return `await phone.tap(${quoted(step.name)});`;
    case 'type':
      return step.text === SECRET
        ? `await phone.type(${quoted(step.label)}, secret); // a password or a code is not recorded`
        : `await phone.type(${quoted(step.label)}, ${quoted(step.text)});`;
    default:
      return `await phone.${step.do}();`;
  }
}

/** The parameters that a person set; the WeChat user is part of a test and not of a scenario. */
const setIn = (parameters: Parameters, left: readonly string[]): [string, string][] =>
  Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' || left.includes(name) ? [] : [[name, value]],
  );

const objectOf = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.length === 0 ? '{}' : `{ ${pairs.map(([name, value]) => `${name}: ${quoted(value)}`).join(', ')} }`;

/**
 * What was recorded as a test that fails at its end, because only a person can say what should be seen.
 */
export function testOf(steps: readonly Step[], parameters: Parameters): string {
  const settings = setIn(parameters, ['scenario', 'width', 'height']);
  return [
    "test('what was recorded', async () => {",
    `  const phone = await openPhone(context, simulator.origin, { parameters: ${objectOf(settings)} });`,
    ...steps.map((step) => `  ${lineOf(step)}`),
    "  await phone.visible('what should be seen here');",
    '});',
  ].join('\n');
}

/** What is set as a scenario, to be named and put into the list of scenarios. */
export function scenarioOf(parameters: Parameters): string {
  const phone = setIn(parameters, ['scenario', 'openid', 'width', 'height']);
  return [
    '{',
    "  name: 'a-name',",
    "  says: ['中文说明', 'what it shows'],",
    `  phone: ${objectOf(phone)},`,
    '},',
  ].join('\n');
}
