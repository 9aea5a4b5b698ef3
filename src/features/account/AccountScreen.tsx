import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { PhoneButtonDetail } from '../../core/phoneButton';
import { Action } from '../../ui/Action';
import { Dialog } from '../../ui/Dialog';
import { Link } from '../../ui/Link';
import type { NoticeWords } from '../../ui/Notice';
import { PhoneAction } from '../../ui/PhoneAction';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';

/** A social account that is bound, as texts. */
interface BoundAccountTexts {
  readonly id: string;
  readonly label: string;
  readonly nickname: string;
}

interface Props {
  readonly words: Copy;
  /** masked; empty for none */
  readonly mobile: string;
  readonly isPhoneOffered: boolean;
  /** whether a tap on it opens WeChat's sheet */
  readonly isPhoneArmed: boolean;
  /** whether the accounts that are bound are part of the page */
  readonly areAccountsOffered: boolean;
  /** `null` until they have been read */
  readonly accounts: readonly BoundAccountTexts[] | null;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly canReadAgain: boolean;
  readonly onPhoneTap: () => void;
  readonly onPhoneAnswer: (answer: PhoneButtonDetail) => void;
  readonly onUnbind: (id: string) => void;
  readonly onReadAgain: () => void;
  readonly footer: ReactNode;
}

/** The mobile number, and the social accounts that are bound. */
export function AccountScreen(props: Props) {
  const { words, isRunning } = props;
  const { account, home } = words;
  const waiting = useWaiting(isRunning);
  /** the id of the account that the dialog asks about */
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <Screen
        title={account.title}
        lines={[]}
        notice={props.notice}
        waiting={waiting}
        slowText={words.waiting.slow}
        fields={
          <View className="fields">
            <View className="weui-cells__group weui-cells__group_form">
              <View className="weui-cells">
                <Row label={account.mobileNumber} value={props.mobile || account.noMobile} />
              </View>
            </View>
            {props.areAccountsOffered && <BoundAccounts {...props} onAsk={setAsked} />}
          </View>
        }
        actions={
          <>
            {props.isPhoneOffered && (
              <PhoneAction
                label={account.changeByPhone}
                isArmed={props.isPhoneArmed}
                isLocked={isRunning}
                isBusy={waiting !== 'no'}
                onTap={props.onPhoneTap}
                onAnswer={props.onPhoneAnswer}
              />
            )}
            {props.canReadAgain && (
              <Action label={home.tryAgain} isLocked={isRunning} onTap={props.onReadAgain} />
            )}
          </>
        }
        footer={props.footer}
      />
      {asked !== null && (
        <Dialog
          title={account.unbindQuestion}
          choices={[
            { label: home.stay, onTap: () => setAsked(null) },
            {
              label: account.unbind,
              isDestructive: true,
              onTap: () => {
                setAsked(null);
                props.onUnbind(asked);
              },
            },
          ]}
        >
          {account.unbindConsequence}
        </Dialog>
      )}
    </>
  );
}

/** The social accounts that are bound, each with a link to unbind it. */
function BoundAccounts({
  words,
  accounts,
  isRunning,
  onAsk,
}: Pick<Props, 'words' | 'accounts' | 'isRunning'> & { readonly onAsk: (id: string) => void }) {
  const { account, waiting } = words;
  return (
    <View className="weui-cells__group weui-cells__group_form">
      <View className="weui-cells__title cells__title">{account.bound}</View>
      <View className="weui-cells">
        {accounts?.map(({ id, label, nickname }) => (
          <View key={id} className="weui-cell row">
            <View className="weui-cell__hd row__label">{label}</View>
            <View className="weui-cell__bd row__value">{nickname}</View>
            <Link
              label={account.unbind}
              spokenLabel={`${account.unbind} ${label} ${nickname}`}
              isLocked={isRunning}
              onTap={() => onAsk(id)}
            />
          </View>
        ))}
        {accounts?.length === 0 && <Row label={account.nothingBound} value="" />}
        {!accounts && <Row label={isRunning ? waiting.loading : '–'} value="" />}
      </View>
    </View>
  );
}

function Row({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View className="weui-cell row">
      <View className="weui-cell__hd row__label">{label}</View>
      <View className="weui-cell__bd row__value">{value}</View>
    </View>
  );
}
