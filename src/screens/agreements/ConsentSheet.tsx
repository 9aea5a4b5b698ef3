import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Action } from '../layout/Action';
import { Sheet } from '../layout/Sheet';
import { AgreementLinks, type AgreementsProps } from './Agreements';

interface Props extends AgreementsProps {
  /** "agree and continue": the very button of the action that waits, since WeChat's phone button must be tapped itself */
  readonly agree: ReactNode;
  readonly onDecline: () => void;
}

/** Asked by an action that needs the person's consent first; it goes on once they agree. */
export function ConsentSheet({ agree, onDecline, ...agreements }: Props) {
  const { agreements: words, gap } = agreements.words;
  return (
    <Sheet title={words.question} onClose={onDecline}>
      <View className="sheet__line">
        <Text>{words.askedFor + gap}</Text>
        <AgreementLinks {...agreements} />
      </View>
      {agree}
      <Action kind="quiet" label={words.decline} onTap={onDecline} />
    </Sheet>
  );
}
