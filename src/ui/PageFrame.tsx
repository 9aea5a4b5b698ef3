import { PageMeta, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useBarTitle } from './useBarTitle';

/**
 * - `plain`: a form or a result
 * - `greeting`: the brand tints the top; the configuration of such a page takes `@tinted` for its bar
 * - `grouped`: cells on grey
 * - `welcoming`: both, such as home
 */
const BACKGROUNDS = {
  plain: { frame: 'frame', style: '' },
  greeting: { frame: 'frame frame_greeting', style: '' },
  grouped: { frame: 'frame frame_grouped', style: 'background-color: var(--ground)' },
  welcoming: { frame: 'frame frame_welcoming', style: 'background-color: var(--ground)' },
} as const;

interface Props {
  /** of the page, in the person's language: in WeChat's bar, its task switcher, and read first by screen readers */
  readonly title: string;
  readonly background?: keyof typeof BACKGROUNDS;
  /** above the content, such as {@link BrandHeader} */
  readonly header?: ReactNode;
  readonly children: ReactNode;
  /** something covers the page, so the page below must not scroll */
  readonly scrollLocked?: boolean;
}

/**
 * The root of every page. Makes the root font size follow the text size chosen in WeChat; the style sheets use rem. The
 * config of the page needs `enablePageMeta`.
 */
export function PageFrame({ title, background = 'plain', header, children, scrollLocked = false }: Props) {
  useBarTitle(title);
  const { frame, style } = BACKGROUNDS[background];
  return (
    <>
      <PageMeta
        rootFontSize="system"
        pageStyle={scrollLocked ? ['overflow: hidden', style].filter(Boolean).join('; ') : style}
      />
      <View className={frame}>
        {header}
        {children}
      </View>
    </>
  );
}
