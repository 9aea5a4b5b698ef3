import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Logo } from './Logo';
import { Notice, type NoticeProps } from './Notice';

interface Props extends NoticeProps {
  readonly title: string;
  /** why the person is here: a sentence each */
  readonly lines: readonly string[];
  readonly showsLogo?: boolean;
  /** what there is to fill in; the actions then follow it closely, within reach above the keyboard */
  readonly fields?: ReactNode;
  /** the primary action first, then the others */
  readonly actions: ReactNode;
  readonly footer?: ReactNode;
}

/** What every page looks like: words, what there is to fill in, the actions, and a line for what failed. */
export function Screen({ title, lines, showsLogo = false, fields, actions, footer, ...notice }: Props) {
  return (
    <View className="weui-form screen">
      <View className={fields ? 'screen__fields' : 'weui-form__bd'}>
        {showsLogo && <Logo />}
        <View className="weui-form__text-area">
          <View className="weui-form__title screen__title">{title}</View>
          {lines.map((line) => (
            <View key={line} className="weui-form__desc screen__line">
              {line}
            </View>
          ))}
        </View>
        {fields ?? <Notice {...notice} />}
      </View>
      <View className="weui-form__ft screen__ft">
        <View className="screen__actions">{actions}</View>
        {fields && <Notice {...notice} />}
        {footer}
      </View>
    </View>
  );
}
