import { useState } from 'react';
import { actions, openPage, tenant } from '../../compose';
import { SignedInScreen } from './SignedInScreen';
import { WaitingScreen } from '../flow/WaitingScreen';
import { WelcomeScreen } from './WelcomeScreen';
import { invitation, TenantAgreements } from '../consent/audience';
import { toNotice } from '../flow/toNotice';
import { isRunning, problemOn, useFlow, useWords } from '../flow/useFlow';
import { TraceLink } from '../trace/TraceLink';
import { useLanguageChoice } from './useLanguageChoice';
import { personShown } from './personShown';
import { useIsOffline } from './useIsOffline';

/** One of home's three faces: nobody known yet, nobody signed in, somebody signed in. */
export function HomeContent() {
  const flow = useFlow();
  const words = useWords();
  const language = useLanguageChoice();
  const isOffline = useIsOffline();
  const [hasAsked, setAsked] = useState(false);
  const signIn = () => {
    setAsked(true);
    void actions.signIn();
  };
  const signOut = () => {
    setAsked(false);
    void actions.signOut();
  };

  const { step } = flow;
  if (step.name === 'signedIn')
    return (
      <>
        <SignedInScreen
          words={words}
          person={personShown(step.session, words)}
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

  // A sign-in the person asked for shows on the button they tapped; one that nobody asked for, as an outline.
  const isSilent = step.name === 'signedOut' && isRunning(flow) && !hasAsked;
  if (step.name === 'starting' || isSilent) return <WaitingScreen words={words.waiting} />;

  const problem = problemOn(flow, 'signIn');
  return (
    <>
      <WelcomeScreen
        words={words}
        companyName={tenant.companyName}
        audience={invitation(words)}
        language={language.label}
        notice={problem && toNotice(problem, words)}
        isRunning={isRunning(flow)}
        onSignIn={signIn}
        onLanguage={language.open}
        footer={
          <>
            <TenantAgreements words={words} />
            <TraceLink />
          </>
        }
      />
      {language.sheet}
    </>
  );
}
