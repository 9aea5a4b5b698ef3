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

/** An account bound to the person, in words. */
export interface BoundAccountShown {
  readonly id: string;
  readonly label: string;
  readonly nickname: string;
}

interface Props {
  readonly words: Copy;
  /** masked; empty where there is none */
  readonly mobile: string;
  readonly offersPhone: boolean;
  /** whether a tap on it opens WeChat's sheet */
  readonly isPhoneArmed: boolean;
  /** `null` until they are known */
  readonly accounts: readonly BoundAccountShown[] | null;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly canReadAgain: boolean;
  readonly onPhoneTap: () => void;
  readonly onPhoneAnswer: (answer: PhoneButtonDetail) => void;
  readonly onUnbind: (id: string) => void;
  readonly onReadAgain: () => void;
  readonly footer: ReactNode;
}

/** "Account and security": the mobile number, and what is bound. */
export function AccountScreen(props: Props) {
  const { accounts, isRunning } = props;
  const words = props.words.account;
  const waiting = useWaiting(isRunning);
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <Screen
        title={words.title}
        lines={[]}
        notice={props.notice}
        waiting={waiting}
        slowText={props.words.waiting.slow}
        fields={
          <View className="fields">
            <View className="weui-cells__group weui-cells__group_form">
              <View className="weui-cells">
                <Row label={words.mobileNumber} value={props.mobile || words.noMobile} />
              </View>
            </View>
            <View className="weui-cells__group weui-cells__group_form">
              <View className="weui-cells__title cells__title">{words.bound}</View>
              <View className="weui-cells">
                {accounts?.map(({ id, label, nickname }) => (
                  <View key={id} className="weui-cell row">
                    <View className="weui-cell__hd row__label">{label}</View>
                    <View className="weui-cell__bd row__value">{nickname}</View>
                    <Link
                      label={words.unbind}
                      spokenLabel={`${words.unbind} ${label} ${nickname}`}
                      isLocked={isRunning}
                      onTap={() => setAsked(id)}
                    />
                  </View>
                ))}
                {accounts?.length === 0 && <Row label={words.nothingBound} value="" />}
                {!accounts && <Row label={isRunning ? props.words.waiting.loading : '–'} value="" />}
              </View>
            </View>
          </View>
        }
        actions={
          <>
            {props.offersPhone && (
              <PhoneAction
                label={words.changeByPhone}
                isArmed={props.isPhoneArmed}
                isLocked={isRunning}
                isBusy={waiting !== 'no'}
                onTap={props.onPhoneTap}
                onAnswer={props.onPhoneAnswer}
              />
            )}
            {props.canReadAgain && (
              <Action label={props.words.home.tryAgain} isLocked={isRunning} onTap={props.onReadAgain} />
            )}
          </>
        }
        footer={props.footer}
      />
      {asked !== null && (
        <Dialog
          title={words.unbindQuestion}
          choices={[
            { label: props.words.home.stay, onTap: () => setAsked(null) },
            {
              label: words.unbind,
              isDestructive: true,
              onTap: () => {
                setAsked(null);
                props.onUnbind(asked);
              },
            },
          ]}
        >
          {words.unbindConsequence}
        </Dialog>
      )}
    </>
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
