import { Button } from '@tarojs/components';
import { Icon } from '../../ui/Icon';
import { useWords } from '../flow/useFlow';
import type { LanguageControl } from './LanguageSheet';

/** The present language in its own words, small; a tap opens the sheet of all. Its page shows `language.sheet`. */
export function LanguageSwitch({ language }: { readonly language: LanguageControl }) {
  const { title } = useWords().language;
  return (
    <Button
      className="weui-btn_reset link link_small"
      hoverClass="link_pressed"
      aria-label={`${title} ${language.label}`}
      onClick={language.open}
    >
      <Icon name="globe" />
      {language.label}
    </Button>
  );
}
