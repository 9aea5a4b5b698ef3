import { useState, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import type { PhoneButtonDetail } from '../../core/phoneButton';
import { Cell, CellButton, CellGroup, Cells } from '../../ui/Cells';
import { Dialog } from '../../ui/Dialog';
import { Link } from '../../ui/Link';
import { Notice, type NoticeWords } from '../../ui/Notice';
import { PhoneAction } from '../../ui/PhoneAction';
import { useWaiting } from '../../ui/useWaiting';

/** A social account that is bound, as texts. */
interface BoundAccountTexts {
  readonly id: string;
  readonly label: string;
  readonly nickname: string;
}

interface Props {
  readonly words: Copy;
  /** masked; empty for none */
  readonly mobile: string;
  readonly isPhoneOffered: boolean;
  /** whether a tap on it opens WeChat's sheet */
  readonly isPhoneArmed: boolean;
  /** whether the accounts that are bound are part of the page */
  readonly areAccountsOffered: boolean;
  /** `null` until they have been read */
  readonly accounts: readonly BoundAccountTexts[] | null;
  readonly notice: NoticeWords | null;
  readonly isRunning: boolean;
  readonly canReadAgain: boolean;
  readonly onPhoneTap: () => void;
  readonly onPhoneAnswer: (answer: PhoneButtonDetail) => void;
  readonly onUnbind: (id: string) => void;
  readonly onReadAgain: () => void;
  readonly footer: ReactNode;
}

/** The mobile number, and the social accounts that are bound. */
export function AccountScreen(props: Props) {
  const { words, accounts, isRunning } = props;
  const { account, home } = words;
  const waiting = useWaiting(isRunning);
  /** the id of the account that the dialog asks about */
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <>
      <Notice notice={props.notice} waiting={waiting} slowText={words.waiting.slow} />
      <Cells>
        <CellGroup>
          <Cell
            label={account.mobileNumber}
            value={props.mobile || account.noMobile}
            end={
              props.isPhoneOffered && (
                <PhoneAction
                  look="link"
                  label={account.changeByPhone}
                  isArmed={props.isPhoneArmed}
                  isLocked={isRunning}
                  isBusy={waiting !== 'no'}
                  onTap={props.onPhoneTap}
                  onAnswer={props.onPhoneAnswer}
                />
              )
            }
          />
        </CellGroup>
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
        {props.footer}
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
