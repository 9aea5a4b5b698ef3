import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Action } from './Action';
import { IconButton } from './IconButton';
import { Sentence } from './Sentence';

interface Props {
  readonly title: string;
  /** what the cross in the header is called; omit it when the content has its own close action */
  readonly closeLabel?: string;
  /** the person tapped the cross, or beside the sheet */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A WeUI half-screen dialog over the page. */
export function Sheet({ title, closeLabel = '', onClose, children }: Props) {
  return (
    <View role="dialog" aria-modal aria-label={title}>
      <View className="weui-mask" aria-hidden onClick={onClose} />
      <View className="weui-half-screen-dialog sheet">
        <View className="sheet__header">
          <View className="sheet__title">
            <Sentence>{title}</Sentence>
          </View>
          {closeLabel !== '' && <IconButton icon="close" hasDisc label={closeLabel} onTap={onClose} />}
        </View>
        <View className="sheet__body">{children}</View>
      </View>
    </View>
  );
}

/** A question whether the person agrees to something, on a sheet ({@link AgreeSheet}) or as a page (AgreeScreen). */
export interface AgreeProps {
  readonly title: string;
  /** sentences of the class `sheet__read`: why the question is asked, and the documents, each a link */
  readonly reading: ReactNode;
  /** the button that agrees. WeChat's own buttons must be tapped themselves, so the caller provides it */
  readonly agree: ReactNode;
  readonly declineLabel: string;
  readonly onDecline: () => void;
}

/** A sheet that asks the person to read and agree to something before an action continues. */
export function AgreeSheet({ title, reading, agree, declineLabel, onDecline }: AgreeProps) {
  return (
    <Sheet title={title} onClose={onDecline}>
      {reading}
      {agree}
      <Action kind="quiet" label={declineLabel} onTap={onDecline} />
    </Sheet>
  );
}
