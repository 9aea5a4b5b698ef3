import type { Calls } from './calls';
import { succeeds } from './calls';

/** What WeChat tells of the app as a whole: that it is shown, after its launch and after a time in the background. */
export function createForeground(calls: Calls) {
  const listeners: WechatMiniprogram.OnAppShowCallback[] = [];
  return {
    apis: {
      onAppShow(listener: WechatMiniprogram.OnAppShowCallback): void {
        void calls.take('onAppShow', {}, succeeds);
        listeners.push(listener);
      },
    },

    /** The app is shown. @returns how many were told */
    show(): number {
      const about = {
        path: '',
        query: {},
        referrerInfo: { appId: '', extraData: {} },
        scene: 1001,
        shareTicket: '',
      };
      listeners.forEach((listener) =>
        listener({
          ...about,
          hostExtraData: { host_scene: '' },
          forwardMaterials: [],
          apiCategory: 'default',
        }),
      );
      return listeners.length;
    },
  };
}
