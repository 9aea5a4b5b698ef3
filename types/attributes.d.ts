/**
 * What config/plugins/attributes.ts adds to the page templates, as props. Written as HTML spells them; Taro's React
 * runtime passes them on under their own name. Which component carries which is in that table, and a test reads
 * the pages of src against it.
 */
import '@tarojs/components';

type Truth = boolean | 'true' | 'false';

interface Accessibility {
  role?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string;
  'aria-hidden'?: Truth;
  'aria-level'?: number;
  'aria-live'?: 'off' | 'polite' | 'assertive';
  'aria-modal'?: Truth;
  'aria-checked'?: Truth | 'mixed';
  'aria-disabled'?: Truth;
  'aria-expanded'?: Truth;
  'aria-pressed'?: Truth;
  'aria-required'?: Truth;
  'aria-invalid'?: Truth;
  'aria-valuemin'?: number;
  'aria-valuemax'?: number;
  'aria-valuenow'?: number;
}

declare module '@tarojs/components/types/common' {
  // eslint reads this as an empty interface; it is how a module's interface is extended.
  interface StandardProps extends Accessibility {}
}

declare module '@tarojs/components/types/Button' {
  interface ButtonProps {
    /** false: the app says itself that the phone number quota is used up (errno 1400001; base library 3.0.1) */
    phoneNumberNoQuotaToast?: boolean;
  }
  namespace ButtonProps {
    interface onGetPhoneNumberEventDetail {
      /** absent on success; the values are WeChat's, e.g. 103 refused, 1400001 quota used up */
      errno?: number;
    }
  }
}
