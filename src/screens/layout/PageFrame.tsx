import { PageMeta } from '@tarojs/components';
import type { ReactNode } from 'react';

/**
 * Around every page: type follows the size people chose in WeChat (the style sheet counts in rem). The page's config
 * needs `enablePageMeta`.
 */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <PageMeta rootFontSize="system" />
      {children}
    </>
  );
}
