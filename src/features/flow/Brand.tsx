import { brand } from '../../compose';
import { BrandHeader } from '../../ui/BrandHeader';
import { useCompany } from './useFlow';

/** The logo and the company's name in the person's language. */
export const Brand = () => <BrandHeader logo={brand.logo} logoDark={brand.logoDark} company={useCompany()} />;
