import type { Component } from './glass-easel';
import { meterOf } from './meter';
import type { Records } from './records';

type SetData = (data: Record<string, unknown>, callback?: () => void) => void;

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** True for a value that is lost or changed when WeChat carries it to the view as JSON. */
export function isLostAsJson(value: unknown, parents: readonly object[] = []): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return true;
  if (typeof value !== 'object' || value === null) return false;
  if (parents.includes(value) || !isPlain(value)) return true;
  return Object.values(value).some((member) => isLostAsJson(member, [...parents, value]));
}

function carry(data: Record<string, unknown>, records: Records, unit: string): Record<string, unknown> {
  records.setData.calls += 1;
  if (isLostAsJson(data)) records.setData.nonJson += 1;
  try {
    const text = JSON.stringify(data);
    const { length } = new TextEncoder().encode(text);
    records.setData.bytes += length;
    meterOf(records.meter, unit).count(length, performance.now());
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    // A cycle or a bigint: a phone refuses it with an error in the console and shows the old data.
    return {};
  }
}

/** Counts a component's setData and lets only JSON through, as the bridge between WeChat's two layers does. */
export function measureSetData(caller: Component, records: Records): void {
  const component = caller as unknown as { is: string; setData: SetData };
  const setData = component.setData;
  component.setData = function (this: unknown, data, callback) {
    setData.call(this, carry(data, records, component.is), callback);
  };
}
