import { element } from '../phone/dom';
import type { BuiltInFactory } from './built-in';
import { viewOf } from './page-level';

/**
 * `<web-view>`: covers its page. The other website is not loaded: the phone shows its address, names its host in the
 * navigation bar, where WeChat shows the title of the website, and reports `load`; or `error` without a network, or when the
 * panel says so. WeChat's rules on business domains are not played.
 */
export const webView: BuiltInFactory = (host) => {
  const name = element('strong', { class: 'web-view-host' });
  const address = element('span', { class: 'web-view-address' });
  host.dom.append(element('p', { class: 'web-view-note' }, name, address));

  function open(): void {
    const src = host.text('src');
    if (src === '' || !host.dom.isConnected) return;
    const { network, webViewFails } = host.phone.settings;
    const isFailed = webViewFails || network === 'none';
    name.textContent = isFailed ? '网页无法打开' : hostIn(src);
    address.textContent = src;
    viewOf(host)?.setTitle(isFailed ? '' : hostIn(src));
    if (isFailed) host.trigger('error', { url: src, fullUrl: src });
    else host.trigger('load', { src });
  }

  return {
    changed: (attribute) => {
      // Not in the document yet while the attributes are first set.
      if (attribute === 'src') window.setTimeout(open, 0);
    },
  };
};

const hostIn = (src: string): string => (URL.canParse(src) ? new URL(src).host : src);
