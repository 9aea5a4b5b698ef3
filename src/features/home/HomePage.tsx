import { useDidShow } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { actions, connection, openPage, router } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';
import { Agreements } from '../consent/Agreements';
import { Brand } from '../flow/Brand';
import { PageProblem } from '../flow/PageProblem';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useCompany, useFlow, useWords } from '../flow/useFlow';
import { WaitingScreen } from '../flow/WaitingScreen';
import { useLanguageChoice } from '../language/LanguageSheet';
import { TraceLink } from '../trace/TracePage';
import { personOf, SignedInScreen } from './SignedInScreen';
import { WelcomeScreen } from './WelcomeScreen';

/** Home: a blank outline while it is unknown who is here, a welcome, or the account that is signed in. */
export function HomePage() {
  const isSignedIn = useFlow().step.name === 'signedIn';
  const company = useCompany();
  useDidShow(() => void router.homeShown());
  return (
    <PageFrame
      title={company}
      background={isSignedIn ? 'welcoming' : 'greeting'}
      header={!isSignedIn && <Brand />}
    >
      <HomeContent />
      <PageProblem />
    </PageFrame>
  );
}

function HomeContent() {
  const flow = useFlow();
  const words = useWords();
  const company = useCompany();
  const language = useLanguageChoice();
  const isOffline = useIsOffline();
  const [isSignInTapped, setSignInTapped] = useState(false);
  const signIn = () => {
    setSignInTapped(true);
    void actions.signIn();
  };
  const signOut = () => {
    setSignInTapped(false);
    void actions.signOut();
  };

  const { step } = flow;
  if (step.name === 'signedIn')
    return (
      <>
        <SignedInScreen
          words={words}
          person={personOf(step.session, words)}
          isOffline={isOffline}
          language={language.label}
          onAccount={() => void openPage('account')}
          onLanguage={language.open}
          onSignOut={signOut}
          more={<TraceLink />}
        />
        {language.sheet}
      </>
    );

  // A sign-in that the person tapped shows on that button; one that began by itself shows the outline.
  const isSilent = step.name === 'signedOut' && isRunning(flow) && !isSignInTapped;
  if (step.name === 'starting' || isSilent) return <WaitingScreen words={words} />;

  const problem = problemOn(flow, 'signIn');
  return (
    <>
      <WelcomeScreen
        words={words}
        audience={words.audience}
        language={language.label}
        notice={problem && toNotice(problem, words)}
        isRunning={isRunning(flow)}
        onSignIn={signIn}
        onLanguage={language.open}
        footer={
          <>
            <Agreements words={words} />
            <TraceLink />
          </>
        }
      />
      {language.sheet}
    </>
  );
}

/** Whether the phone has no network; false if WeChat does not know. */
function useIsOffline(): boolean {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => connection.onChange(setOffline), []);
  // WeChat reports no change that happens while the app is in the background.
  useDidShow(() => void connection.isOffline().then(setOffline, () => undefined));
  return isOffline;
}
