/** A function or a kind of button that WeChat wants declared in the privacy guide of the mini program. */
export interface PrivacyApi {
  /** what the guide calls the information */
  readonly information: string;
  /** whether app.json has to name it in `requiredPrivateInfos` as well */
  readonly isRequiredInApp?: true;
}

/**
 * From WeChat's pages "小程序用户隐私保护指引" and "requiredPrivateInfos". A name stands for `wx.name(…)`, or for an `open-type`.
 */
export const PRIVACY_APIS: Readonly<Record<string, PrivacyApi>> = {
  getPhoneNumber: { information: 'phone number (手机号)' },
  getRealtimePhoneNumber: { information: 'phone number (手机号)' },
  getUserInfo: { information: 'nickname and picture (微信昵称、头像)' },
  getUserProfile: { information: 'nickname and picture (微信昵称、头像)' },
  chooseAvatar: { information: 'nickname and picture (微信昵称、头像)' },
  getLocation: { information: 'place (位置信息)', isRequiredInApp: true },
  getFuzzyLocation: { information: 'place (位置信息)', isRequiredInApp: true },
  chooseLocation: { information: 'place (位置信息)', isRequiredInApp: true },
  choosePoi: { information: 'place (位置信息)', isRequiredInApp: true },
  onLocationChange: { information: 'place (位置信息)', isRequiredInApp: true },
  startLocationUpdate: { information: 'place (位置信息)', isRequiredInApp: true },
  startLocationUpdateBackground: { information: 'place (位置信息)', isRequiredInApp: true },
  chooseAddress: { information: 'address (收货地址)', isRequiredInApp: true },
  chooseInvoiceTitle: { information: 'invoice (发票信息)' },
  chooseLicensePlate: { information: 'car plate (车牌号)' },
  getWeRunData: { information: 'steps (微信运动步数)' },
  chooseImage: { information: 'pictures and videos that are chosen (选中的照片或视频)' },
  chooseMedia: { information: 'pictures and videos that are chosen (选中的照片或视频)' },
  chooseVideo: { information: 'pictures and videos that are chosen (选中的照片或视频)' },
  chooseMessageFile: { information: 'files that are chosen (选中的文件)' },
  saveImageToPhotosAlbum: { information: 'album, written only (相册（仅写入）)' },
  saveVideoToPhotosAlbum: { information: 'album, written only (相册（仅写入）)' },
  createCameraContext: { information: 'camera (摄像头)' },
  getRecorderManager: { information: 'microphone (麦克风)' },
  openBluetoothAdapter: { information: 'bluetooth (蓝牙)' },
  addPhoneContact: { information: 'contacts, written only (通讯录（仅写入）)' },
  addPhoneCalendar: { information: 'calendar, written only (日历（仅写入）)' },
  setClipboardData: { information: 'clipboard (剪切板)' },
  getClipboardData: { information: 'clipboard (剪切板)' },
  startAccelerometer: { information: 'sensors (加速传感器)' },
  startCompass: { information: 'sensors (磁场传感器)' },
  startDeviceMotionListening: { information: 'sensors (方向传感器)' },
  startGyroscope: { information: 'sensors (陀螺仪传感器)' },
};
