import type { Copy } from '../../copy';
import { Action } from '../../ui/Action';
import { Link } from '../../ui/Link';
import type { NoticeWords } from '../../ui/Notice';
import { ResultPage, type Reference } from '../../ui/ResultPage';
import { useWaiting } from '../../ui/useWaiting';
import { ContactAction } from '../support/ContactAction';
import { TraceLink } from '../trace/TracePage';

interface Props {
  readonly words: Copy;
  readonly kind: 'warn' | 'info';
  readonly title: string;
  readonly text: string;
  /** which account it is about; empty for none */
  readonly account: string;
  /** the server's reason; empty for none */
  readonly serverSaid: string;
  readonly reference: Reference;
  readonly notice: NoticeWords | null;
  /** of the main button */
  readonly nextLabel: string;
  readonly isRunning: boolean;
  readonly onNext: () => void;
  readonly onNotNow: () => void;
}

/** Why it goes no further, the next thing to do, the people who help, and the way out. */
export function BlockedScreen({ words, kind, title, text, serverSaid, isRunning, ...props }: Props) {
  const waiting = useWaiting(isRunning);
  return (
    <ResultPage
      kind={kind}
      title={title}
      isTitleInBar
      text={text}
      details={[props.account, serverSaid === '' ? '' : words.serverSaid(serverSaid)]}
      notice={props.notice}
      waiting={waiting}
      slowText={words.waiting.slow}
      actions={
        <>
          <Action
            kind="primary"
            label={props.nextLabel}
            isLocked={isRunning}
            isBusy={waiting !== 'no'}
            onTap={props.onNext}
          />
          <ContactAction />
        </>
      }
      reference={props.reference}
      bottom={
        <>
          <Link label={words.notNow} onTap={props.onNotNow} />
          <TraceLink />
        </>
      }
    />
  );
}
