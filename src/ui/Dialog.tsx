import { Button, View } from '@tarojs/components';
import type { ReactNode } from 'react';

interface Choice {
  readonly label: string;
  readonly onTap: () => void;
  readonly isDestructive?: boolean;
}

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** the one that changes nothing first */
  readonly choices: readonly Choice[];
}

/** WeUI's dialog over the page. */
export function Dialog({ title, children, choices }: Props) {
  return (
    <View role="dialog" aria-modal aria-label={title}>
      <View className="weui-mask" aria-hidden />
      <View className="weui-dialog dialog">
        <View className="weui-dialog__hd">
          <View className="weui-dialog__title dialog__title">{title}</View>
        </View>
        <View className="weui-dialog__bd dialog__text">{children}</View>
        <View className="weui-dialog__ft">
          {choices.map(({ label, onTap, isDestructive = false }) => (
            <Button
              key={label}
              className={
                isDestructive
                  ? 'weui-dialog__btn dialog__choice dialog__choice_grave'
                  : 'weui-dialog__btn dialog__choice'
              }
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
