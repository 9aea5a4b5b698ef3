import type { ReactNode } from 'react';
import { brand } from '../../compose';
import { BrandHeader } from '../../ui/BrandHeader';
import { useCompany } from './useFlow';

interface Props {
  /** a control at the end of the row */
  readonly end?: ReactNode;
}

/** The logo and the company's name in the person's language. */
export const Brand = ({ end }: Props) => (
  <BrandHeader logo={brand.logo} logoDark={brand.logoDark} company={useCompany()} end={end} />
);
