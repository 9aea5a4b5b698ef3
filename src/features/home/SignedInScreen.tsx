import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import { maskEmail, maskMobile } from '../../core/mask';
import type { Session } from '../../core/session';
import { Action } from '../../ui/Action';
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
    <View className="weui-form screen">
      <View className="weui-form__bd">
        <View className="avatar" aria-hidden>
          {firstLetter(name)}
        </View>
        <View className="weui-form__title screen__title screen__name">{name}</View>
        <View className="home__offline" role="status" aria-live="polite">
          {props.isOffline ? home.offline : ''}
        </View>
        <View className="weui-cells__group weui-cells__group_form fields">
          <View className="weui-cells">
            {rows.map(({ label, value }) => (
              <View key={label} className="weui-cell row">
                <View className="weui-cell__hd row__label">{label}</View>
                <View className="weui-cell__bd row__value">{value}</View>
              </View>
            ))}
            <LinkRow label={account.title} onTap={props.onAccount} />
            <LinkRow label={language.title} value={props.language} onTap={props.onLanguage} />
          </View>
        </View>
      </View>
      <View className="weui-form__ft screen__ft">
        <View className="screen__actions">
          <Action kind="destructive" label={home.signOut} onTap={() => setAsking(true)} />
          {props.more}
        </View>
      </View>
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
    </View>
  );
}

interface LinkRowProps {
  readonly label: string;
  readonly value?: string;
  readonly onTap: () => void;
}

function LinkRow({ label, value = '', onTap }: LinkRowProps) {
  return (
    <View
      className="weui-cell weui-cell_access row"
      hoverClass="weui-active"
      role="link"
      aria-label={value === '' ? label : `${label} ${value}`}
      onClick={onTap}
    >
      <View className="weui-cell__bd">{label}</View>
      <View className="weui-cell__ft" aria-hidden>
        {value}
      </View>
    </View>
  );
}

const firstLetter = (name: string) => ([...name][0] ?? '').toUpperCase();
