import type { Phone } from '../phone/phone';
import { asyncApi } from './async-api';

const defaultFontSize = 16;
const wechatVersion = '8.0.60';

/** What the person lets WeChat itself use; `notification…` and Bluetooth are not asked for in the simulator. */
const permissions = {
  albumAuthorized: true,
  cameraAuthorized: true,
  locationAuthorized: true,
  locationReducedAccuracy: false,
  microphoneAuthorized: true,
  notificationAlertAuthorized: true,
  notificationAuthorized: true,
  notificationBadgeAuthorized: true,
  notificationSoundAuthorized: true,
  phoneCalendarAuthorized: true,
};

/** Facts about the phone, its window and WeChat; none of them is asynchronous on a real one. */
export function deviceApis(phone: Phone) {
  const { screen, settings } = phone;

  const getWindowInfo = (): WechatMiniprogram.WindowInfo => {
    const metrics = screen.metrics();
    const viewport = screen.current()?.viewport.getBoundingClientRect();
    const top = viewport?.top ?? metrics.statusBarHeight + metrics.navigationBarHeight;
    const bottom = metrics.screenHeight - metrics.safeBottom;
    return {
      pixelRatio: window.devicePixelRatio,
      screenWidth: metrics.screenWidth,
      screenHeight: metrics.screenHeight,
      screenTop: top,
      statusBarHeight: metrics.statusBarHeight,
      windowWidth: metrics.screenWidth,
      windowHeight: viewport?.height ?? metrics.screenHeight - top - metrics.tabBarHeight,
      safeArea: {
        left: 0,
        right: metrics.screenWidth,
        top: metrics.statusBarHeight,
        bottom,
        width: metrics.screenWidth,
        height: bottom - metrics.statusBarHeight,
      },
    };
  };

  const getDeviceInfo = (): WechatMiniprogram.DeviceInfo => ({
    abi: 'arm64',
    benchmarkLevel: 30,
    brand: 'devtools',
    cpuType: 'arm64',
    deviceAbi: 'arm64',
    memorySize: '4096',
    model: 'Simulator 模拟器',
    platform: 'devtools',
    system: 'iOS 17.0',
  });

  const getAppBaseInfo = () => ({
    SDKVersion: settings.libVersion,
    enableDebug: false,
    fontSizeScaleFactor: settings.fontScale,
    fontSizeSetting: Math.round(defaultFontSize * settings.fontScale),
    host: { appId: '', env: 'WeChat' },
    language: settings.language,
    version: wechatVersion,
    PCKernelVersion: '',
    // Without `darkmode` in app.json WeChat does not tell the theme.
    ...(phone.program.app.darkmode === true ? { theme: settings.theme } : {}),
  });

  const getSystemSetting = (): WechatMiniprogram.SystemSetting => ({
    bluetoothEnabled: true,
    locationEnabled: true,
    wifiEnabled: settings.network === 'wifi',
    deviceOrientation: window.innerWidth > window.innerHeight ? 'landscape' : 'portrait',
  });

  const getMenuButtonBoundingClientRect = () => {
    const { screenWidth, statusBarHeight } = screen.metrics();
    const [width, height, right, top] = [87, 32, screenWidth - 7, statusBarHeight + 6];
    return { width, height, right, top, left: right - width, bottom: top + height };
  };

  const getSystemInfo = () => ({
    ...permissions,
    ...getWindowInfo(),
    ...getDeviceInfo(),
    ...getAppBaseInfo(),
    ...getSystemSetting(),
  });

  return {
    getWindowInfo,
    getDeviceInfo,
    getAppBaseInfo,
    getSystemSetting,
    getMenuButtonBoundingClientRect,
    // The capsule never changes its size.
    onMenuButtonBoundingClientRectWeightChange: () => undefined,
    offMenuButtonBoundingClientRectWeightChange: () => undefined,
    getSystemInfoSync: getSystemInfo,
    getSystemInfo: asyncApi<WechatMiniprogram.GetSystemInfoOption>('getSystemInfo', getSystemInfo),
    getSystemInfoAsync: asyncApi<WechatMiniprogram.GetSystemInfoAsyncOption>(
      'getSystemInfoAsync',
      getSystemInfo,
    ),
    getAccountInfoSync: (): WechatMiniprogram.AccountInfo => ({
      miniProgram: { appId: phone.program.appId, envVersion: 'develop', version: '' },
      plugin: { appId: '', version: '' },
    }),
    getRendererUserAgent: (): Promise<string> =>
      Promise.resolve(`${navigator.userAgent} MicroMessenger/${wechatVersion} MiniProgramEnv/simulator`),
    getNetworkType: asyncApi<WechatMiniprogram.GetNetworkTypeOption>('getNetworkType', () => ({
      networkType: settings.network,
      signalStrength: 0,
      hasSystemProxy: false,
    })),
    hideKeyboard: asyncApi<WechatMiniprogram.HideKeyboardOption>('hideKeyboard', () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }),
    getRandomValues: asyncApi<WechatMiniprogram.GetRandomValuesOption>('getRandomValues', ({ length }) => {
      const randomValues = new ArrayBuffer(length);
      const bytes = new Uint8Array(randomValues);
      for (let start = 0; start < length; start += 65_536)
        crypto.getRandomValues(bytes.subarray(start, start + 65_536));
      return { randomValues };
    }),
  };
}
