import { Button, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Sentence } from './Sentence';

interface Choice {
  readonly label: string;
  readonly onTap: () => void;
  readonly isDestructive?: boolean;
}

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** in order; the one that changes nothing comes first */
  readonly choices: readonly Choice[];
}

const CHOICE = 'weui-dialog__btn dialog__choice';
const DESTRUCTIVE_CHOICE = 'weui-dialog__btn dialog__choice dialog__choice_destructive';

/** A WeUI dialog over the page. */
export function Dialog({ title, children, choices }: Props) {
  return (
    <View role="dialog" aria-modal aria-label={title}>
      <View className="weui-mask" aria-hidden />
      <View className="weui-dialog dialog">
        <View className="weui-dialog__hd">
          <View className="weui-dialog__title dialog__title">
            <Sentence>{title}</Sentence>
          </View>
        </View>
        <View className="weui-dialog__bd dialog__text">
          {typeof children === 'string' ? <Sentence>{children}</Sentence> : children}
        </View>
        <View className="weui-dialog__ft">
          {choices.map(({ label, onTap, isDestructive = false }) => (
            <Button
              key={label}
              className={isDestructive ? DESTRUCTIVE_CHOICE : CHOICE}
              hoverClass="weui-active"
              onClick={onTap}
            >
              {label}
            </Button>
          ))}
        </View>
      </View>
    </View>
  );
}
