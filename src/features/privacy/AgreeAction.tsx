import { Button } from '@tarojs/components';

const ID = 'agree-privacy';

interface Props {
  readonly label: string;
  /** told once WeChat knows of the agreement; WeChat checks that the button with this id was tapped */
  readonly onAgree: (buttonId: string) => void;
}

/** WeChat's own button for agreeing to its privacy guide. */
export function AgreeAction({ label, onAgree }: Props) {
  return (
    <Button
      id={ID}
      className="weui-btn weui-btn_primary action"
      hoverClass="weui-active"
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={() => onAgree(ID)}
    >
      {label}
    </Button>
  );
}
