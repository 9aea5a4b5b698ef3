import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Link } from './Link';

interface Props {
  readonly title: string;
  /** the word on the way out in the sheet's head; a sheet without it has its way out among its content */
  readonly closeLabel?: string;
  /** the person wants it gone: by that word, or by a tap beside the sheet */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** WeUI's half screen over the page. */
export function Sheet({ title, closeLabel = '', onClose, children }: Props) {
  return (
    <View role="dialog" aria-modal aria-label={title}>
      <View className="weui-mask" aria-hidden onClick={onClose} />
      <View className="weui-half-screen-dialog sheet">
        <View className="weui-half-screen-dialog__hd">
          <View className="weui-half-screen-dialog__hd__main sheet__title">{title}</View>
          {closeLabel !== '' && <Link label={closeLabel} onTap={onClose} />}
        </View>
        <View className="weui-half-screen-dialog__bd sheet__body">{children}</View>
      </View>
    </View>
  );
}
