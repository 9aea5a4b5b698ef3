import { View } from '@tarojs/components';

/** The classes are written out, because the build keeps only the classes whose whole name stands in a source. */
const CLASS_OF = {
  phone: 'icon icon_phone',
  sms: 'icon icon_sms',
  mail: 'icon icon_mail',
  lock: 'icon icon_lock',
  eye: 'icon icon_eye',
  eyeOff: 'icon icon_eye-off',
  user: 'icon icon_user',
  chat: 'icon icon_chat',
  chevron: 'icon icon_chevron',
  back: 'icon icon_chevron icon_flipped',
  chevrons: 'icon icon_chevrons',
  backTwice: 'icon icon_chevrons icon_flipped',
  down: 'icon icon_down',
  check: 'icon icon_check',
  ring: 'icon icon_ring',
  close: 'icon icon_close',
  alert: 'icon icon_alert',
  clock: 'icon icon_clock',
  info: 'icon icon_info',
  globe: 'icon icon_globe',
} as const;

export type IconName = keyof typeof CLASS_OF;

/** A drawn icon in the colour and size of the text around it. Decorative: what it means must be said by a label. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <View className={CLASS_OF[name]} aria-hidden />
);
