import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Logo } from './Logo';

interface Props {
  readonly title: string;
  /** why the person is here, in a sentence */
  readonly text: string;
  readonly showsLogo?: boolean;
  /** between the words and the actions */
  readonly children?: ReactNode;
  /** the primary action first, then the others */
  readonly actions: ReactNode;
  readonly footer?: ReactNode;
}

/** What every page looks like: words, what there is to fill in or to read, and the actions at the bottom. */
export function Screen({ title, text, showsLogo = false, children, actions, footer }: Props) {
  return (
    <View className="weui-form screen">
      <View className="weui-form__bd">
        {showsLogo && <Logo />}
        <View className="weui-form__text-area screen__words">
          <View className="weui-form__title screen__title" role="heading">
            {title}
          </View>
          {text !== '' && <Text className="weui-form__desc screen__text">{text}</Text>}
        </View>
        {children}
      </View>
      <View className="weui-form__ft screen__ft">
        <View className="screen__actions">{actions}</View>
        {footer}
      </View>
    </View>
  );
}
