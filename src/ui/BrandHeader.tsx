import { Image, View } from '@tarojs/components';
import type { ReactNode } from 'react';

interface LogoProps {
  /** the path in the package */
  readonly logo: string;
  /** the same for the dark theme; may be equal */
  readonly logoDark: string;
}

/** The company's logo, 40 px. Decorative: its name stands beside it. The style sheet shows the one of the theme. */
export function BrandLogo({ logo, logoDark }: LogoProps) {
  if (logo === logoDark) return <Image className="logo" src={logo} mode="aspectFit" aria-hidden />;
  return (
    <>
      <Image className="logo logo_light" src={logo} mode="aspectFit" aria-hidden />
      <Image className="logo logo_dark" src={logoDark} mode="aspectFit" aria-hidden />
    </>
  );
}

interface Props extends LogoProps {
  /** empty for none */
  readonly company: string;
  /** a control at the end of the row, such as the language */
  readonly end?: ReactNode;
}

/** The logo and the company's name, at the top of a page. */
export const BrandHeader = ({ company, end, ...logos }: Props) => (
  <View className="brand">
    <BrandLogo {...logos} />
    {company !== '' && <View className="brand__name">{company}</View>}
    {end && <View className="brand__end">{end}</View>}
  </View>
);
