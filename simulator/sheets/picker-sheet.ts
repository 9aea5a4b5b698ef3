import { element } from '../phone/dom';
import type { Phone } from '../phone/phone';
import type { PickerColumn } from '../components/picker-columns';
import { openHalfSheet } from './half-sheet';

/** Shows columns to choose from; answers the place chosen in each, or undefined when cancelled. */
export function openPickerSheet(
  phone: Phone,
  columns: PickerColumn[],
  changed: (column: number, value: number) => void,
): Promise<number[] | undefined> {
  const lists = columns.map((column, index) => {
    const options = column.options.map((text) => element('option', {}, text));
    const list = element(
      'select',
      { class: 'picker-list', 'aria-label': column.label || '选项', size: '5' },
      ...options,
    );
    list.selectedIndex = column.selected;
    list.addEventListener('change', () => changed(index, list.selectedIndex));
    return list;
  });
  const row = element('div', { class: 'picker-columns' }, ...lists);
  return new Promise((resolve) => {
    openHalfSheet(
      phone,
      '选择',
      [row],
      [
        { text: '取消', kind: 'plain', choose: () => resolve(undefined) },
        {
          text: '确定',
          kind: 'primary',
          choose: () => resolve(lists.map((list) => Math.max(0, list.selectedIndex))),
        },
      ],
    );
  });
}
