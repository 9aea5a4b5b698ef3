import { PageMeta } from '@tarojs/components';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** something lies over the page: it must not scroll underneath */
  readonly scrollLocked?: boolean;
}

/**
 * Around every page: type follows the size people chose in WeChat (the style sheet counts in rem). The page's config
 * needs `enablePageMeta`.
 */
export function PageFrame({ children, scrollLocked = false }: Props) {
  return (
    <>
      <PageMeta rootFontSize="system" pageStyle={scrollLocked ? 'overflow: hidden' : ''} />
      {children}
    </>
  );
}
