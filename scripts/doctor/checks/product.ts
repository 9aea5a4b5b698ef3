import type { Product } from '../../../config/tenant';
import { isRefused } from '../reading';
import type { Exchange } from '../probe';
import type { Finding } from '../report';
import { following, words } from '../words';
import { single } from './context';
import { SIGNED_RENEWAL } from './session';

/** A hint at the product, and how it reads in a sentence. */
export interface Hint {
  readonly product: Product;
  readonly because: string;
}

/**
 * What the answers tell of the product, the strongest hint first: the path of the renewal, then numbers that only one
 * product's lists have, then the prefix, which EIAM's own pages print in two ways (contract §8, §9, §12).
 */
export function hintsIn(exchanges: readonly Exchange[]): readonly Hint[] {
  const codes = exchanges.flatMap(({ reading }) => (reading.is === 'refusal' ? [reading.code] : []));
  const families = codes.map(({ family }) => family);
  const number = families.find((family) => /^(COMMON\.10(03|12)|PARAM\.000[123])$/.test(family));
  const signed = exchanges.find(({ path }) => path === SIGNED_RENEWAL)?.reading;
  const dialects = codes.map(({ dialect }) => dialect);
  const hints: (Hint | false)[] = [
    signed !== undefined &&
      isRefused(signed) && { product: 'oneaccess', because: 'the renewal needs a signature' },
    dialects.length > 0 &&
      dialects.every((dialect) => dialect === 'bare') && {
        product: 'oneaccess',
        because: 'codes without SDK',
      },
    number !== undefined && {
      product: number.startsWith('PARAM') ? 'ciam' : 'eiam',
      because: `the code ${number}`,
    },
    dialects.includes('SDK') && { product: 'eiam', because: 'the prefix SDK' },
    dialects.includes('IDAAS.SDK') && { product: 'ciam', because: 'the prefix IDAAS.SDK' },
  ];
  return hints.filter((hint): hint is Hint => hint !== false);
}

/** The product that the answers look like; `null` where they tell nothing. */
export const guessProduct = (exchanges: readonly Exchange[]): Product | null =>
  hintsIn(exchanges)[0]?.product ?? null;

/** Compares the product of the settings with what the answers look like. Sends nothing. */
export const product = single('product', ({ product: given, probe }) =>
  Promise.resolve(judge(given, hintsIn(probe.exchanges()))),
);

function judge(given: Product | null, hints: readonly Hint[]): Finding {
  const guess = hints[0]?.product;
  if (guess === undefined) return words.productUnknown();
  const because = hints
    .filter((hint) => hint.product === guess)
    .map((hint) => hint.because)
    .join(', ');
  if (given === guess) return words.productFits(given, because);
  const environment = { TARO_APP_IDAAS_PRODUCT: guess };
  if (given !== null) return following(words.productDiffers(given, guess, because), { environment });
  // The build takes eiam where nothing is set.
  return following(words.productGuessed(guess, because), guess === 'eiam' ? {} : { environment });
}
