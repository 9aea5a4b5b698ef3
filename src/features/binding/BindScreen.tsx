import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import type { PhoneButtonDetail } from '../../core/phoneButton';
import { Action } from '../../ui/Action';
import type { NoticeWords } from '../../ui/Notice';
import { PhoneAction } from '../../ui/PhoneAction';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';

/** A way to prove who one is that has a page of its own. */
export type Way = 'mobile' | 'email' | 'password';

interface Props {
  readonly words: Copy;
  /** of the step: linking an account, or registering */
  readonly stepWords: StepWords;
  /** who this is for; empty where it is for everybody */
  readonly audience: string;
  readonly offersPhone: boolean;
  /** whether a tap on it opens WeChat's sheet */
  readonly isPhoneArmed: boolean;
  /** without the phone, the first is the page's primary action */
  readonly ways: readonly Way[];
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly onPhoneTap: () => void;
  readonly onPhoneAnswer: (answer: PhoneButtonDetail) => void;
  readonly onWay: (way: Way) => void;
  readonly onNotNow: () => void;
  readonly footer: ReactNode;
}

/** "Link your account", or "verify to continue": the ways there are, and a way out. */
export function BindScreen(props: Props) {
  const { words, ways, offersPhone, isRunning } = props;
  const waiting = useWaiting(isRunning);
  const labels = {
    mobile: words.bind.byMobileCode,
    email: words.bind.byEmailCode,
    password: words.bind.byPassword,
  };
  const hasWay = offersPhone || ways.length > 0;
  const others = offersPhone ? ways : ways.slice(1);
  const action = (way: Way, kind: 'primary' | 'quiet') => (
    <Action key={way} kind={kind} label={labels[way]} isLocked={isRunning} onTap={() => props.onWay(way)} />
  );
  return (
    <Screen
      title={props.stepWords.title}
      lines={[props.audience, hasWay ? props.stepWords.text : words.bind.noMethod].filter(Boolean)}
      showsLogo
      notice={props.notice}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <>
          {offersPhone && (
            <PhoneAction
              label={words.bind.byPhone}
              isArmed={props.isPhoneArmed}
              isLocked={isRunning}
              isBusy={waiting !== 'no'}
              onTap={props.onPhoneTap}
              onAnswer={props.onPhoneAnswer}
            />
          )}
          {!offersPhone && ways.slice(0, 1).map((way) => action(way, 'primary'))}
          {others.length > 0 && <View className="ways__title">{words.bind.otherWays}</View>}
          {others.map((way) => action(way, 'quiet'))}
          <Action kind="quiet" label={words.notNow} onTap={props.onNotNow} />
        </>
      }
      footer={props.footer}
    />
  );
}
