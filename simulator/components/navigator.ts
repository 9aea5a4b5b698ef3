import { isFailure } from '../phone/phone';
import type { Phone } from '../phone/phone';
import { recordUnsupported } from '../phone/records';
import { onTap, writeRole } from './built-in';
import type { BuiltInFactory, Host } from './built-in';

type Go = (phone: Phone, host: Host) => void;

const ways: Record<string, Go> = {
  navigate: ({ pages }, host) => pages.navigateTo(host.text('url')),
  redirect: ({ pages }, host) => pages.redirectTo(host.text('url')),
  switchTab: ({ pages }, host) => pages.switchTab(host.text('url')),
  reLaunch: ({ pages }, host) => pages.reLaunch(host.text('url')),
  navigateBack: ({ pages }, host) => pages.navigateBack(host.number('delta', 1)),
};

function go(host: Host): void {
  const kind = host.text('open-type', 'navigate') || 'navigate';
  const way = ways[kind];
  if (way === undefined || host.text('target') === 'miniProgram') {
    recordUnsupported(host.phone.records, `<navigator open-type="${kind}">`);
    return;
  }
  const name = kind === 'navigate' ? 'navigateTo' : kind;
  try {
    way(host.phone, host);
    host.trigger('success', { errMsg: `${name}:ok` });
  } catch (error) {
    if (!isFailure(error)) throw error;
    host.trigger('fail', { errMsg: `${name}:fail ${error.reason}` });
  }
  host.trigger('complete', {});
}

/** `<navigator>`: a link to another page of the mini program. */
export const navigator: BuiltInFactory = (host) => {
  writeRole(host, 'link');
  onTap(host, () => go(host));
  return { changed: () => writeRole(host, 'link') };
};
