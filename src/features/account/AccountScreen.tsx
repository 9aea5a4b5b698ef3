import { useState, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import { Cell, CellButton, CellGroup, Cells } from '../../ui/Cells';
import { Dialog } from '../../ui/Dialog';
import { Link } from '../../ui/Link';
import { Notice, type NoticeWords } from '../../ui/Notice';
import { useWaiting } from '../../ui/useWaiting';

/** A social account that is bound, as texts. */
interface BoundAccountTexts {
  readonly id: string;
  readonly label: string;
  readonly nickname: string;
}

interface Props {
  readonly words: Copy;
  /** empty for none */
  readonly userName: string;
  /** masked; empty for none */
  readonly mobile: string;
  /** in the row of the number: WeChat's button that changes it */
  readonly change: ReactNode;
  /** below the number: the consent that the button needs */
  readonly consent: ReactNode;
  /** whether the accounts that are bound are part of the page */
  readonly areAccountsOffered: boolean;
  /** `null` until they have been read */
  readonly accounts: readonly BoundAccountTexts[] | null;
  /** since when the person is signed in */
  readonly since: string;
  readonly validUntil: string;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly canReadAgain: boolean;
  readonly onUnbind: (id: string) => void;
  readonly onReadAgain: () => void;
  /** other groups */
  readonly more: ReactNode;
}

/** The number, the social accounts that are bound, and the session of the person who is signed in. */
export function AccountScreen(props: Props) {
  const { words, accounts, isRunning } = props;
  const { account, home, rows } = words;
  const waiting = useWaiting(isRunning);
  /** the id of the account that the dialog asks about */
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <Notice notice={props.notice} waiting={waiting} slowText={words.waiting.slow} />
      <Cells>
        <CellGroup>
          {props.userName !== '' && <Cell label={home.userName} value={props.userName} />}
          <Cell label={account.mobileNumber} value={props.mobile || account.noMobile} end={props.change} />
        </CellGroup>
        {props.consent}
        {props.areAccountsOffered && (
          <CellGroup title={account.bound}>
            {accounts?.map(({ id, label, nickname }) => (
              <Cell
                key={id}
                label={label}
                value={nickname}
                end={
                  <Link
                    label={account.unbind}
                    spokenLabel={`${account.unbind} ${label} ${nickname}`}
                    isLocked={isRunning}
                    onTap={() => setAsked(id)}
                  />
                }
              />
            ))}
            {accounts?.length === 0 && <Cell label={account.nothingBound} />}
            {!accounts && <Cell label={isRunning ? words.waiting.loading : '–'} />}
          </CellGroup>
        )}
        {props.canReadAgain && (
          <CellGroup>
            <CellButton look="action" label={home.tryAgain} isLocked={isRunning} onTap={props.onReadAgain} />
          </CellGroup>
        )}
        <CellGroup title={rows.security}>
          <Cell label={home.since} value={props.since} />
          <Cell label={home.validUntil} value={props.validUntil} />
        </CellGroup>
        {props.more}
      </Cells>
      {asked !== null && (
        <Dialog
          title={account.unbindQuestion}
          choices={[
            { label: home.stay, onTap: () => setAsked(null) },
            {
              label: account.unbind,
              isDestructive: true,
              onTap: () => {
                setAsked(null);
                props.onUnbind(asked);
              },
            },
          ]}
        >
          {account.unbindConsequence}
        </Dialog>
      )}
    </>
  );
}
