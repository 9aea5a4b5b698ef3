import { failure } from '../phone/phone';
import type { Phone } from '../phone/phone';
import { openActionSheet } from '../sheets/action-sheet';
import { openModal } from '../sheets/modal';
import { hideToast, showToast } from '../sheets/toast';
import { asyncApi } from './async-api';

const toastMs = 1500;
const mostItems = 6;

/** Toasts, dialogs and menus that WeChat draws over the page. */
export function interactionApis(phone: Phone) {
  return {
    showToast: asyncApi<WechatMiniprogram.ShowToastOption>(
      'showToast',
      ({ title, icon, image, mask, duration }) =>
        showToast(phone, {
          title,
          icon: icon ?? 'success',
          mask: mask ?? false,
          durationMs: duration ?? toastMs,
          ...(image === undefined ? {} : { image }),
        }),
    ),
    // A page may ask for pictures ahead; where it draws them, they are loaded then.
    preloadAssets: asyncApi<WechatMiniprogram.PreloadAssetsOption>('preloadAssets', () => undefined),
    hideToast: asyncApi<WechatMiniprogram.HideToastOption>('hideToast', () => hideToast(phone)),
    showLoading: asyncApi<WechatMiniprogram.ShowLoadingOption>('showLoading', ({ title, mask }) =>
      showToast(phone, { title, icon: 'loading', mask: mask ?? false }),
    ),
    hideLoading: asyncApi<WechatMiniprogram.HideLoadingOption>('hideLoading', () => hideToast(phone)),
    showModal: asyncApi<WechatMiniprogram.ShowModalOption>('showModal', (options) =>
      openModal(phone, {
        title: options.title ?? '',
        content: options.content ?? '',
        showCancel: options.showCancel ?? true,
        cancelText: options.cancelText ?? '取消',
        cancelColor: options.cancelColor ?? '',
        confirmText: options.confirmText ?? '确定',
        confirmColor: options.confirmColor ?? '#576B95',
        editable: options.editable ?? false,
        placeholderText: options.placeholderText ?? '',
      }),
    ),
    showActionSheet: asyncApi<WechatMiniprogram.ShowActionSheetOption>('showActionSheet', async (options) => {
      if (options.itemList.length > mostItems)
        throw failure('parameter error: itemList should not be more than 6');
      const tapIndex = await openActionSheet(
        phone,
        options.itemList,
        options.alertText ?? '',
        options.itemColor ?? '',
      );
      if (tapIndex === undefined) throw failure('cancel');
      return { tapIndex };
    }),
  };
}
