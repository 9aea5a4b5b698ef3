import type { Host } from './built-in';

export interface PickerColumn {
  label: string;
  options: string[];
  selected: number;
}

const two = (number: number): string => String(number).padStart(2, '0');
const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function words(host: Host, range: unknown): string[] {
  const key = host.text('range-key');
  if (!Array.isArray(range)) return [];
  return range.map((item: unknown) => {
    const named =
      typeof item === 'object' && item !== null && key !== '' ? (Reflect.get(item, key) as unknown) : item;
    return String(named);
  });
}

function numbers(label: string, list: number[], selected: string | undefined): PickerColumn {
  const options = list.map(two);
  return { label, options, selected: Math.max(0, options.indexOf(selected ?? '')) };
}

function timeColumns(host: Host): PickerColumn[] {
  const [hour, minute] = host.text('value', '00:00').split(':');
  return [numbers('时', span(0, 23), hour), numbers('分', span(0, 59), minute)];
}

function dateColumns(host: Host): PickerColumn[] {
  const [year, month, day] = host.text('value', '2020-01-01').split('-');
  const first = Number(host.text('start', '1970').slice(0, 4));
  const last = Number(host.text('end', '2100').slice(0, 4));
  const columns = [
    numbers('年', span(first, last), year),
    numbers('月', span(1, 12), month),
    numbers('日', span(1, 31), day),
  ];
  const fields = host.text('fields', 'day');
  return columns.slice(0, fields === 'year' ? 1 : fields === 'month' ? 2 : 3);
}

/** The columns of a picker; undefined for a mode that is not supported. */
export function columnsOf(host: Host): PickerColumn[] | undefined {
  const range = host.attribute('range');
  const value = host.attribute('value');
  switch (host.text('mode', 'selector') || 'selector') {
    case 'selector':
      return [
        { label: host.text('header-text'), options: words(host, range), selected: host.number('value', 0) },
      ];
    case 'multiSelector':
      return (Array.isArray(range) ? range : []).map((column: unknown, index) => ({
        label: String(index + 1),
        options: words(host, column),
        selected: Number((Array.isArray(value) ? value[index] : 0) ?? 0),
      }));
    case 'time':
      return timeColumns(host);
    case 'date':
      return dateColumns(host);
    default:
      return undefined;
  }
}

/** The `value` of the change event, from the chosen place in each column. */
export function valueOf(host: Host, columns: PickerColumn[], chosen: number[]): unknown {
  const texts = columns.map((column, index) => column.options[chosen[index] ?? 0] ?? '');
  switch (host.text('mode', 'selector')) {
    case 'multiSelector':
      return chosen;
    case 'time':
      return texts.join(':');
    case 'date':
      return texts.join('-');
    default:
      return String(chosen[0] ?? 0);
  }
}
