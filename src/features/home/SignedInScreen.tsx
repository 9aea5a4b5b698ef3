import { useState } from 'react';
import type { HomeCopy } from '../../copy';
import { Cell, CellButton, CellGroup, Cells } from '../../ui/Cells';
import { Dialog } from '../../ui/Dialog';
import { Person } from '../../ui/Person';
import type { LanguageControl } from '../language/LanguageSheet';
import { TraceLink } from '../trace/TracePage';
import { GeneralRows } from './GeneralRows';

interface Props {
  readonly words: HomeCopy;
  readonly name: string;
  /** below the name */
  readonly line: string;
  /** https address; empty for none */
  readonly picture: string;
  /** masked; empty for none */
  readonly mobile: string;
  /** masked; empty for none */
  readonly email: string;
  /** whether the account page offers another number */
  readonly isNumberChangeable: boolean;
  readonly isOffline: boolean;
  readonly language: LanguageControl;
  readonly onAccount: () => void;
  readonly onSignOut: () => void;
}

/** Home after signing in. A company replaces this page with its own. */
export function SignedInScreen({ words, mobile, email, language, onAccount, ...props }: Props) {
  const { home, account, rows } = words;
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Person
        name={props.name}
        picture={props.picture}
        line={props.line}
        remark={props.isOffline ? home.offline : ''}
      />
      <Cells>
        <CellGroup title={rows.accountInfo}>
          {props.isNumberChangeable ? (
            <CellButton
              label={home.mobile}
              value={mobile || account.noMobile}
              verb={account.change}
              onTap={onAccount}
            />
          ) : (
            mobile !== '' && <Cell label={home.mobile} value={mobile} />
          )}
          {email !== '' && <Cell label={home.email} value={email} />}
          <CellButton label={account.title} onTap={onAccount} />
        </CellGroup>
        <GeneralRows title={rows.general} language={language} />
        <CellGroup>
          <CellButton look="destructive" label={home.signOut} onTap={() => setAsking(true)} />
        </CellGroup>
        <TraceLink />
      </Cells>
      {isAsking && (
        <Dialog
          title={home.signOutQuestion}
          choices={[
            { label: home.stay, onTap: () => setAsking(false) },
            { label: home.signOut, onTap: props.onSignOut, isDestructive: true },
          ]}
        >
          {home.signOutConsequence}
        </Dialog>
      )}
    </>
  );
}
