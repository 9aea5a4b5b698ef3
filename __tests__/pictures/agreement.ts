import type { Picture } from './picture';

const page = { page: 'agreement', audience: 'employee' } as const;

/** An agreement, over the page that asks for consent to it. */
export const agreementPictures: readonly Picture[] = [
  {
    ...page,
    name: 'address',
    says: 'the service agreement, where its address has no business domain: it can be copied',
    reach: async ({ tap, visible, words }) => {
      await tap(words.agreements.service);
      await visible(words.agreements.copyLink);
    },
  },
  {
    ...page,
    name: 'copied',
    says: 'its address was copied',
    reach: async ({ tap, toast, words }) => {
      await tap(words.agreements.service);
      await tap(words.agreements.copyLink);
      await toast.waitFor();
    },
  },
  {
    ...page,
    name: 'guide',
    says: "WeChat's question about its privacy guide, before the address is copied",
    privacy: 'ask',
    reach: async ({ tap, visible, words }) => {
      await tap(words.agreements.service);
      await tap(words.agreements.copyLink);
      await visible(words.agreements.guideQuestion);
    },
  },
  {
    ...page,
    audience: 'customer',
    app: 'company',
    consent: 'ask',
    name: 'web-view',
    says: "the agreement in WeChat's web view; the simulator loads no other website and shows its address",
    reach: async ({ tap, top, words }) => {
      await tap(words.agreements.service);
      await top.locator('wx-web-view').waitFor();
    },
  },
  {
    ...page,
    audience: 'customer',
    app: 'company',
    consent: 'ask',
    name: 'text',
    says: 'the privacy policy, whose text is in the package',
    onOtherScreens: true,
    reach: async ({ tap, top, words }) => {
      await tap(words.agreements.privacy);
      await top.locator('.reading__heading').first().waitFor();
    },
  },
];
