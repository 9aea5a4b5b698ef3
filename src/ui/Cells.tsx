import { Button, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

interface GroupProps {
  /** above the group; empty for none */
  readonly title?: string;
  readonly children: ReactNode;
}

/** Around all groups of a page: their inset from its edges. */
export const Cells = ({ children }: { readonly children: ReactNode }) => (
  <View className="cells">{children}</View>
);

/** Cells that belong together, on a card. */
export const CellGroup = ({ title = '', children }: GroupProps) => (
  <>
    {title !== '' && <View className="cells__title">{title}</View>}
    <View className="cells__group">{children}</View>
  </>
);

interface CellProps {
  readonly label: string;
  readonly value?: string;
  /** controls at the end of the row, such as a {@link Link} "change"; the row itself then does nothing */
  readonly end?: ReactNode;
}

/** A fact: its label and its value. */
export const Cell = ({ label, value = '', end }: CellProps) => (
  <View className="cell">
    <View className="cell__label">{label}</View>
    <View className="cell__value">{value}</View>
    {end && <View className="cell__end">{end}</View>}
  </View>
);

const LOOKS = {
  link: 'weui-btn_reset cell cell_link',
  action: 'weui-btn_reset cell cell_center cell_action',
  destructive: 'weui-btn_reset cell cell_center cell_destructive',
} as const;

interface CellButtonProps {
  readonly label: string;
  readonly value?: string;
  /** what the row is for, in the company's colour before the chevron, such as "change" */
  readonly verb?: string;
  /** `link`: leads somewhere, with a chevron. `action`, `destructive`: in the middle, such as "try again", "sign out" */
  readonly look?: keyof typeof LOOKS;
  readonly onTap?: () => void;
  /** opens WeChat's customer service chat */
  readonly opensContact?: boolean;
  readonly isLocked?: boolean;
}

/** A row that leads somewhere or does something. */
export function CellButton({
  label,
  value = '',
  verb = '',
  look = 'link',
  onTap,
  isLocked = false,
  ...props
}: CellButtonProps) {
  return (
    <Button
      className={LOOKS[look]}
      hoverClass={isLocked ? 'none' : 'cell_pressed'}
      {...(look === 'link' && !props.opensContact ? { role: 'link' } : {})}
      {...(value + verb === '' ? {} : { 'aria-label': [label, value, verb].filter(Boolean).join(' ') })}
      {...(isLocked ? { 'aria-disabled': true } : {})}
      {...(props.opensContact && !isLocked ? { openType: 'contact' } : {})}
      onClick={() => {
        if (!isLocked) onTap?.();
      }}
    >
      <View className="cell__label">{label}</View>
      {value !== '' && <View className="cell__value">{value}</View>}
      {verb !== '' && <View className="cell__verb">{verb}</View>}
    </Button>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One row of a list in which one is chosen; its parent has the role `radiogroup`. */
export const ChoiceCell = ({ label, value = '', isChosen, onChoose }: ChoiceProps) => (
  <View
    className="cell"
    hoverClass="cell_pressed"
    role="radio"
    aria-checked={isChosen}
    aria-label={`${label} ${value}`.trim()}
    onClick={onChoose}
  >
    <View className="cell__label">{label}</View>
    <View className="cell__value">{value}</View>
    <View className="cell__tick" aria-hidden>
      {isChosen && <Icon name="check" />}
    </View>
  </View>
);
