import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import { maskEmail, maskMobile } from '../../core/mask';
import type { Session } from '../../core/session';
import { Avatar } from '../../ui/Avatar';
import { Cell, CellButton, CellGroup, Cells } from '../../ui/Cells';
import { Dialog } from '../../ui/Dialog';
import { momentText } from '../flow/retryText';

/** The account that is signed in, as texts; number and address are masked. */
type Person = ReturnType<typeof personOf>;

export const personOf = ({ person, signedInAt, expiresAt }: Session, words: Copy) => ({
  name: person?.name ?? '',
  userName: person?.userName ?? '',
  mobile: maskMobile(person?.mobile ?? ''),
  email: maskEmail(person?.email ?? ''),
  since: momentText(signedInAt, words),
  validUntil: momentText(expiresAt, words),
});

interface Props {
  readonly words: Copy;
  readonly person: Person;
  readonly isOffline: boolean;
  /** the present language, in its own words */
  readonly language: string;
  readonly onAccount: () => void;
  readonly onLanguage: () => void;
  readonly onSignOut: () => void;
  /** other actions */
  readonly more: ReactNode;
}

/** Home after signing in. A company replaces this page with its own. */
export function SignedInScreen({ words, person, onSignOut, ...props }: Props) {
  const { home, account, language } = words;
  const [isAsking, setAsking] = useState(false);
  const name = person.name || person.userName || home.nameless;
  const rows = [
    { label: home.userName, value: person.userName },
    { label: home.mobile, value: person.mobile },
    { label: home.email, value: person.email },
    { label: home.since, value: person.since },
    { label: home.validUntil, value: person.validUntil },
  ].filter(({ value }) => value !== '');
  return (
    <Cells>
      <View className="person">
        <Avatar name={name} />
        <View className="person__words">
          <View className="person__name screen__title">{name}</View>
          <View className="home__offline" role="status" aria-live="polite">
            {props.isOffline ? home.offline : ''}
          </View>
        </View>
      </View>
      <CellGroup>
        {rows.map(({ label, value }) => (
          <Cell key={label} label={label} value={value} />
        ))}
      </CellGroup>
      <CellGroup>
        <CellButton label={account.title} onTap={props.onAccount} />
        <CellButton label={language.title} value={props.language} onTap={props.onLanguage} />
      </CellGroup>
      <CellGroup>
        <CellButton look="destructive" label={home.signOut} onTap={() => setAsking(true)} />
      </CellGroup>
      {props.more}
      {isAsking && (
        <Dialog
          title={home.signOutQuestion}
          choices={[
            { label: home.stay, onTap: () => setAsking(false) },
            { label: home.signOut, onTap: onSignOut, isDestructive: true },
          ]}
        >
          {home.signOutConsequence}
        </Dialog>
      )}
    </Cells>
  );
}
