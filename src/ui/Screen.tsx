import { Image, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Notice, type NoticeProps } from './Notice';

interface Props extends NoticeProps {
  readonly title: string;
  /** below the title, a sentence each */
  readonly lines: readonly string[];
  readonly hasLogo?: boolean;
  /** input fields; the actions then follow them closely, so that the keyboard does not cover them */
  readonly fields?: ReactNode;
  /** the primary action first */
  readonly actions: ReactNode;
  readonly footer?: ReactNode;
}

/** The layout of a page: title and sentences, input fields, actions, and the line for messages. */
export function Screen({ title, lines, hasLogo = false, fields, actions, footer, ...notice }: Props) {
  return (
    <View className="weui-form screen">
      <View className={fields ? 'screen__fields' : 'weui-form__bd'}>
        {hasLogo && <Logo />}
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

/** The company's logo: replace assets/logo.png. Decorative, so screen readers skip it. */
function Logo() {
  return <Image className="logo" src="/assets/logo.png" mode="aspectFit" aria-hidden />;
}
