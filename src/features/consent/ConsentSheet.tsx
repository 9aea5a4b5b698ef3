import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Copy } from '../../copy';
import { Action } from '../../ui/Action';
import { Sheet } from '../../ui/Sheet';

interface Props {
  readonly words: Copy;
  readonly title: string;
  /** why it is asked; what is to be read follows */
  readonly reason: string;
  /** what there is to read, each to be tapped */
  readonly links: ReactNode;
  /** "agree and continue": the very button of the action that waits, since WeChat's own buttons must be tapped themselves */
  readonly agree: ReactNode;
  readonly onDecline: () => void;
}

/** Asked by an action that needs the person's consent first; it goes on once they agree. */
export function ConsentSheet({ words, title, reason, links, agree, onDecline }: Props) {
  return (
    <Sheet title={title} onClose={onDecline}>
      <View className="sheet__read">
        <Text>{reason}</Text>
        {links}
      </View>
      {agree}
      <Action kind="quiet" label={words.agreements.decline} onTap={onDecline} />
    </Sheet>
  );
}
