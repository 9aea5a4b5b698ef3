import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { useStore } from 'zustand';
import { router, tenant } from '../../compose';
import { Cells } from '../../ui/Cells';
import { PageFrame } from '../../ui/PageFrame';
import { FailureResult } from '../blocked/FailureResult';
import { Brand } from '../flow/Brand';
import { PageProblem } from '../flow/PageProblem';
import { isRunning, problemOn, useCompany, useFlow, useWords } from '../flow/useFlow';
import { useKept } from '../flow/useKept';
import { useSuccessToast } from '../flow/useSuccessToast';
import { WaitingScreen } from '../flow/WaitingScreen';
import { useLanguageChoice } from '../language/LanguageSheet';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { useReference } from '../support/useReference';
import { faceOf } from './faces';
import { GeneralRows } from './GeneralRows';
import { GuestHome } from './GuestHome';
import { PersonOutline } from './PersonOutline';
import { SignedInHome } from './SignedInHome';
import { useIsOffline } from './useIsOffline';
import { useSignIn } from './useSignIn';
import { WelcomeScreen } from './WelcomeScreen';

/** Home: an outline while it is unknown who is here, then what fits who that is ({@link faceOf}). */
export function HomePage() {
  const flow = useFlow();
  const words = useWords();
  const company = useCompany();
  const language = useLanguageChoice();
  const { isTapped, signIn, signOut, prompt } = useSignIn();
  const [isCovered, setCovered] = useState(false);
  useSuccessToast();
  const isOffline = useIsOffline();
  useDidShow(() => void router.homeShown());
  // What failed stays to be read while the next attempt runs.
  const problem = useKept(problemOn(flow, 'signIn'), isRunning(flow));
  // While a page of the flow opens over it, home draws nothing else: the person would see it for a moment.
  const isLeft = useStore(router.store, ({ isOpening }) => isOpening);
  const face = useKept(faceOf({ flow, audience: tenant.audience, isTapped, problem }), isLeft);
  const { reference, prompt: clipboardPrompt } = useReference(face === 'failed' ? 'home' : null);
  // What works without an account stays below what failed; employees have no such rows.
  const hasRows = face === 'failed' && tenant.audience === 'customer';
  const isBranded = face === 'welcome' || face === 'failed';
  return (
    <PageFrame
      title={company || words.titles.home}
      background={isBranded && !hasRows ? 'greeting' : 'welcoming'}
      header={isBranded && <Brand end={!hasRows && <LanguageSwitch language={language} />} />}
      scrollLocked={isCovered || prompt !== null || clipboardPrompt !== null || language.isOpen}
    >
      <View
        className={face === 'failed' ? 'outcome outcome_told' : 'outcome'}
        role="alert"
        aria-live="polite"
      >
        {face === 'failed' && problem && (
          <FailureResult
            problem={problem}
            reference={reference}
            isRunning={isRunning(flow)}
            onRetry={signIn}
          />
        )}
      </View>
      {hasRows && (
        <Cells>
          <GeneralRows language={language} />
        </Cells>
      )}
      {face === 'waiting' && <WaitingScreen words={words} outline={<PersonOutline />} />}
      {face === 'signedIn' && <SignedInHome language={language} isOffline={isOffline} onSignOut={signOut} />}
      {face === 'guest' && (
        <GuestHome language={language} problem={problem} onSignIn={signIn} onCovered={setCovered} />
      )}
      {face === 'welcome' && <WelcomeScreen isRunning={isRunning(flow)} onSignIn={signIn} />}
      {prompt}
      {clipboardPrompt}
      {language.sheet}
      <PageProblem />
    </PageFrame>
  );
}
