import { View } from '@tarojs/components';
import { Action } from './Action';
import type { AgreeProps } from './Sheet';
import { Sentence } from './Sentence';

/** Asks the person to read and agree to something, as the content of a page that is open for this question. */
export const AgreeScreen = ({ title, reading, agree, declineLabel, onDecline }: AgreeProps) => (
  <View className="screen">
    <View className="screen__title">
      <Sentence>{title}</Sentence>
    </View>
    <View className="screen__fields">{reading}</View>
    <View className="screen__space" />
    <View className="screen__actions">
      {agree}
      <Action kind="quiet" label={declineLabel} onTap={onDecline} />
    </View>
  </View>
);
