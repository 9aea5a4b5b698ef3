import { PageMeta } from '@tarojs/components';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** something covers the page, so the page below must not scroll */
  readonly scrollLocked?: boolean;
}

/**
 * The root of every page. Makes the root font size follow the text size chosen in WeChat; the style sheet uses rem. The
 * config of the page needs `enablePageMeta`.
 */
export function PageFrame({ children, scrollLocked = false }: Props) {
  return (
    <>
      <PageMeta rootFontSize="system" pageStyle={scrollLocked ? 'overflow: hidden' : ''} />
      {children}
    </>
  );
}
