import { element } from '../phone/dom';
import type { BuiltInFactory } from './built-in';

const fits: Record<string, [fit: string, position: string]> = {
  scaleToFill: ['fill', 'center'],
  aspectFit: ['contain', 'center'],
  aspectFill: ['cover', 'center'],
  widthFix: ['fill', 'center'],
  heightFix: ['fill', 'center'],
  center: ['none', 'center'],
  top: ['none', 'top'],
  bottom: ['none', 'bottom'],
  left: ['none', 'left'],
  right: ['none', 'right'],
};

/** `<image>`: 320×240 unless styled; `load` tells the picture's own size. */
export const image: BuiltInFactory = (host) => {
  const picture = element('img', { alt: '', draggable: 'false' });
  host.dom.append(picture);
  picture.addEventListener('load', () => {
    host.trigger('load', { width: picture.naturalWidth, height: picture.naturalHeight });
  });
  picture.addEventListener('error', () => host.trigger('error', { errMsg: `GET ${picture.src} fail` }));

  return {
    changed: (name) => {
      // The page, from which a relative path counts, is known once the element stands in it.
      if (name === 'src') queueMicrotask(() => (picture.src = host.resource(host.text('src'))));
      if (name === 'mode') {
        const [fit = 'fill', position = 'center'] = fits[host.text('mode', 'scaleToFill')] ?? [];
        picture.style.objectFit = fit;
        picture.style.objectPosition = position;
      }
      if (name === 'aria-label') picture.alt = host.text('aria-label');
    },
  };
};
