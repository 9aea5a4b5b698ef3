import { Image } from '@tarojs/components';

/** The company's mark. Replace the picture to replace it everywhere; it says nothing the words do not. */
export function Logo() {
  return <Image className="logo" src="/assets/logo.png" mode="aspectFit" aria-hidden />;
}
