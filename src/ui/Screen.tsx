import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Notice, type NoticeProps } from './Notice';
import { Sentence } from './Sentence';

interface Props extends NoticeProps {
  /** the bold heading; empty where the bar's title says it all */
  readonly title: string;
  /** below the title, a sentence each */
  readonly lines: readonly string[];
  /** input fields; the actions then follow them closely, so that the keyboard does not cover them */
  readonly fields?: ReactNode;
  /** the primary action first */
  readonly actions: ReactNode;
  /** below the actions: consent, other ways */
  readonly footer?: ReactNode;
  /** at the bottom of the window and apart: the way out, as a {@link Link} */
  readonly bottom?: ReactNode;
}

/** The layout of a page: title and sentences, input fields, actions, and the way out. Its tip lies over the top. */
export function Screen({ title, lines, fields, actions, footer, bottom, ...notice }: Props) {
  return (
    <View className="screen">
      <Notice {...notice} />
      <View>
        {title !== '' && (
          <View className="screen__title">
            <Sentence>{title}</Sentence>
          </View>
        )}
        {lines.map((line) => (
          <View key={line} className="screen__line">
            <Sentence>{line}</Sentence>
          </View>
        ))}
      </View>
      {fields ? <View className="screen__fields">{fields}</View> : <View className="screen__space" />}
      <View className="screen__actions">
        {actions}
        {footer}
      </View>
      {bottom && <View className="screen__bottom">{bottom}</View>}
    </View>
  );
}
