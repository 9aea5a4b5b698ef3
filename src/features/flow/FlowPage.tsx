import { useDidShow, useUnload } from '@tarojs/taro';
import type { ComponentProps } from 'react';
import { actions, router } from '../../compose';
import { isStuck } from '../../core/advance';
import { Action } from '../../ui/Action';
import { PageFrame } from '../../ui/PageFrame';
import { useLanguageChoice } from '../language/LanguageSheet';
import { LanguageSwitch } from '../language/LanguageSwitch';
import { Brand } from './Brand';
import { PageProblem } from './PageProblem';
import { isRunning, useFlow, useWords } from './useFlow';
import { useSuccessToast } from './useSuccessToast';
import { WaitingScreen } from './WaitingScreen';

type Props = Omit<ComponentProps<typeof PageFrame>, 'header'>;

/**
 * The root of every page of the flow. Reports that the page closed: a person who closes the last one has declined. After
 * refusals that we cannot read, it offers to begin again, because only a new state token may help. A page that a link opened
 * during the launch shows its content once the launch is over. Each of them may be the first page that an employee sees, so
 * each has the language in its header.
 */
export function FlowPage({ children, scrollLocked = false, ...frame }: Props) {
  const flow = useFlow();
  const words = useWords();
  const language = useLanguageChoice();
  const isStarting = flow.step.name === 'starting';
  useSuccessToast();
  // A link may open any page at any time: it leads to the page of the step.
  useDidShow(() => void router.flowPageShown());
  useUnload(() => void router.flowPageClosed());
  return (
    <PageFrame
      header={<Brand end={!isStarting && <LanguageSwitch language={language} />} />}
      scrollLocked={scrollLocked || language.isOpen}
      {...frame}
    >
      {isStarting ? <WaitingScreen words={words} /> : children}
      <PageProblem />
      {isStuck(flow) && (
        <Action
          kind="quiet"
          label={words.startAgain}
          isLocked={isRunning(flow)}
          onTap={() => void actions.startAgain()}
        />
      )}
      {language.sheet}
    </PageFrame>
  );
}
