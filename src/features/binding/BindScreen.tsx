import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { StepWords } from '../../copy/copy';
import type { PhoneButtonDetail } from '../../core/phoneButton';
import { Action } from '../../ui/Action';
import type { NoticeWords } from '../../ui/Notice';
import { Link } from '../../ui/Link';
import { PhoneAction } from '../../ui/PhoneAction';
import { Screen } from '../../ui/Screen';
import { useWaiting } from '../../ui/useWaiting';
import { WayButtons } from '../../ui/WayButtons';
import { WAY_ICONS, type FormWay } from '../flow/otherWays';
import { Sentence } from '../../ui/Sentence';

interface Props {
  readonly words: Copy;
  readonly stepWords: StepWords;
  /** who the app is for; empty for everyone */
  readonly audience: string;
  readonly isPhoneOffered: boolean;
  /** whether a tap on it opens WeChat's sheet */
  readonly isPhoneArmed: boolean;
  /** in order; without the phone button, the first is the primary action */
  readonly methods: readonly FormWay[];
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  /** the step of this page is over, or not reached: nothing can be chosen */
  readonly isLocked: boolean;
  readonly onPhoneTap: () => void;
  readonly onPhoneAnswer: (answer: PhoneButtonDetail) => void;
  readonly onMethod: (method: FormWay) => void;
  readonly onNotNow: () => void;
  readonly footer: ReactNode;
}

/** The methods to bind an account or to register, and the way out. */
export function BindScreen(props: Props) {
  const { words, methods, isPhoneOffered, isRunning } = props;
  const isLocked = isRunning || props.isLocked;
  const waiting = useWaiting(isRunning);
  const { byMobileCode, byEmailCode, byPassword, captions } = words.bind;
  const labels = { mobile: byMobileCode, email: byEmailCode, password: byPassword };
  const hasMethod = isPhoneOffered || methods.length > 0;
  const others = isPhoneOffered ? methods : methods.slice(1);
  const ways = others.map((name) => ({
    name,
    icon: WAY_ICONS[name],
    label: captions[name],
    spokenLabel: labels[name],
  }));
  return (
    <Screen
      title={props.stepWords.title}
      lines={[hasMethod ? props.stepWords.text : words.bind.noMethod]}
      notice={props.notice}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <>
          {isPhoneOffered && (
            <PhoneAction
              label={words.bind.byPhone}
              isArmed={props.isPhoneArmed}
              isLocked={isLocked}
              isBusy={waiting !== 'no'}
              hasIcon
              onTap={props.onPhoneTap}
              onAnswer={props.onPhoneAnswer}
            />
          )}
          {!isPhoneOffered &&
            methods
              .slice(0, 1)
              .map((method) => (
                <Action
                  key={method}
                  kind="primary"
                  icon={WAY_ICONS[method]}
                  label={labels[method]}
                  isLocked={isLocked}
                  onTap={() => props.onMethod(method)}
                />
              ))}
          {props.footer}
        </>
      }
      footer={
        <WayButtons title={words.bind.otherWays} ways={ways} isLocked={isLocked} onChoose={props.onMethod} />
      }
      bottom={
        <>
          {props.audience !== '' && (
            <View className="screen__remark">
              <Sentence>{props.audience}</Sentence>
            </View>
          )}
          <Link label={words.notNow} onTap={props.onNotNow} />
        </>
      }
    />
  );
}
