import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { HomeCopy } from '../../copy';
import type { PhoneButtonDetail } from '../../core/phoneButton';
import { Action } from '../../ui/Action';
import { CellGroup, Cells } from '../../ui/Cells';
import { Notice, type NoticeWords } from '../../ui/Notice';
import { PersonButton } from '../../ui/Person';
import { PhoneAction } from '../../ui/PhoneAction';
import { Link } from '../../ui/Link';
import { useWaiting } from '../../ui/useWaiting';
import type { LanguageControl } from '../language/LanguageSheet';
import { TraceLink } from '../trace/TracePage';
import { GeneralRows } from './GeneralRows';
import { Sentence } from '../../ui/Sentence';

interface Props {
  readonly words: HomeCopy;
  /** below the invitation to sign in */
  readonly greeting: string;
  readonly language: LanguageControl;
  readonly notice: NoticeWords | null;
  /** the last sign-in failed */
  readonly isRetry: boolean;
  readonly isRunning: boolean;
  /** whether signing in creates an account */
  readonly isAccountCreated: boolean;
  /** the main button is WeChat's phone button; otherwise it signs in, or opens the page with the ways */
  readonly isPhoneOffered: boolean;
  /** whether a tap on it opens WeChat's sheet */
  readonly isPhoneArmed: boolean;
  readonly onPhoneTap: () => void;
  readonly onPhoneAnswer: (answer: PhoneButtonDetail) => void;
  readonly onSignIn: () => void;
  /** below the main button, where it needs consent */
  readonly consent: ReactNode;
}

/** What a customer finds who is not signed in: how to sign in, and the rows that work without. */
export function GuestScreen({ words, language, isRunning, isPhoneOffered, ...props }: Props) {
  const { guest, home, bind } = words;
  const waiting = useWaiting(isRunning);
  const isBusy = waiting !== 'no';
  return (
    <>
      <Notice notice={props.notice} waiting={waiting} slowText={words.waiting.slow} />
      <PersonButton title={guest.prompt} line={props.greeting} isLocked={isRunning} onTap={props.onSignIn} />
      <Cells>
        <CellGroup>
          <View className="offer">
            <View className="offer__title">
              <Sentence>{guest.title}</Sentence>
            </View>
            <View className="offer__line">
              <Sentence>{props.isAccountCreated ? guest.createsAccount : bind.text}</Sentence>
            </View>
            {isPhoneOffered ? (
              <PhoneAction
                label={bind.byPhone}
                hasIcon
                isArmed={props.isPhoneArmed}
                isLocked={isRunning}
                isBusy={isBusy}
                onTap={props.onPhoneTap}
                onAnswer={props.onPhoneAnswer}
              />
            ) : (
              <Action
                kind="primary"
                label={props.isRetry ? home.tryAgain : home.signIn}
                isLocked={isRunning}
                isBusy={isBusy}
                onTap={props.onSignIn}
              />
            )}
            {props.consent}
            {isPhoneOffered && (
              <View className="offer__other">
                <Link label={bind.otherWays} isLocked={isRunning} onTap={props.onSignIn} />
              </View>
            )}
          </View>
        </CellGroup>
        <GeneralRows language={language} />
        <TraceLink />
      </Cells>
    </>
  );
}
