/** How much a page or component sent to the view. */
export interface UnitMeter {
  /** its path, such as `pages/home/index` */
  readonly unit: string;
  calls: number;
  /** of all data together, as JSON in UTF-8 */
  bytes: number;
  /** of the largest call, in bytes */
  largest: number;
  /** most calls within one second */
  peak: number;
  /** Counts one setData at an instant in ms. */
  count(bytes: number, at: number): void;
}

export type Meter = Map<string, UnitMeter>;

export const createMeter = (): Meter => new Map();

function createUnit(unit: string): UnitMeter {
  let lately: number[] = [];
  const meter: UnitMeter = {
    unit,
    calls: 0,
    bytes: 0,
    largest: 0,
    peak: 0,
    count: (bytes, at) => {
      lately = [...lately.filter((before) => at - before < 1000), at];
      meter.calls += 1;
      meter.bytes += bytes;
      meter.largest = Math.max(meter.largest, bytes);
      meter.peak = Math.max(meter.peak, lately.length);
    },
  };
  return meter;
}

/** The meter of one page or component; a new one starts at nothing. */
export function meterOf(meter: Meter, unit: string): UnitMeter {
  const known = meter.get(unit);
  if (known !== undefined) return known;
  const created = createUnit(unit);
  meter.set(unit, created);
  return created;
}

/** The size of the visible page's tree. */
export interface TreeSize {
  readonly nodes: number;
  readonly depth: number;
  /** most children of one node */
  readonly children: number;
}

/** Measures the elements of the visible page. */
export function measureTree(): TreeSize {
  const size = { nodes: 0, depth: 0, children: 0 };
  const walk = (element: Element, depth: number): void => {
    size.nodes += 1;
    size.depth = Math.max(size.depth, depth);
    size.children = Math.max(size.children, element.children.length);
    for (const child of element.children) walk(child, depth + 1);
  };
  const top = document.querySelector('.page:not([hidden]) wx-page');
  if (top !== null) walk(top, 1);
  return size;
}
