import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { actions, consequences, tenant } from '../../compose';
import { SignedInScreen } from '../../screens/home/SignedInScreen';
import { WaitingScreen } from '../../screens/home/WaitingScreen';
import { WelcomeScreen } from '../../screens/home/WelcomeScreen';
import { audienceText, TenantAgreements } from '../audience';
import { noticeOf } from '../noticeOf';
import { isRunning, problemOn, useFlow, useWords } from '../useFlow';
import { personShown } from './personShown';

/** Home, with three faces: nobody known yet, nobody signed in, somebody signed in. */
export default function Home() {
  const flow = useFlow();
  const words = useWords();
  const [hasAsked, setAsked] = useState(false);
  useDidShow(() => void consequences.homeShown());

  const { step } = flow;
  if (step.name === 'signedIn') {
    const signOut = () => {
      setAsked(false);
      actions.signOut();
    };
    return (
      <SignedInScreen words={words.home} person={personShown(step.session, words)} onSignOut={signOut} />
    );
  }

  // A sign-in the person asked for is shown on the button they tapped; one that nobody asked for, by the outline.
  const isSilent = step.name === 'signedOut' && isRunning(flow) && !hasAsked;
  if (step.name === 'starting' || isSilent) return <WaitingScreen words={words.waiting} />;

  const problem = problemOn(flow, 'signIn');
  return (
    <WelcomeScreen
      words={words}
      companyName={tenant.companyName}
      audience={audienceText(words)}
      notice={problem && noticeOf(problem, words)}
      isRunning={isRunning(flow)}
      onSignIn={() => {
        setAsked(true);
        void actions.signIn();
      }}
      footer={<TenantAgreements words={words} />}
    />
  );
}
