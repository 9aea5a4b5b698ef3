import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { Copy } from '../../copy';
import { Action } from '../../ui/Action';
import { Dialog } from '../../ui/Dialog';

/** Who is signed in, ready to be shown: what must not be read over a shoulder is masked already. */
export interface PersonShown {
  readonly name: string;
  readonly userName: string;
  readonly mobile: string;
  readonly email: string;
  readonly since: string;
  readonly validUntil: string;
}

interface Props {
  readonly words: Copy;
  readonly person: PersonShown;
  /** the phone has no network; what is shown was kept on it */
  readonly isOffline: boolean;
  /** the language people read, in its own words */
  readonly language: string;
  readonly onAccount: () => void;
  readonly onLanguage: () => void;
  readonly onSignOut: () => void;
  /** further actions, for developers */
  readonly more: ReactNode;
}

/** Home of somebody who is signed in: the page a company replaces with its own. */
export function SignedInScreen({ words: copy, person, onSignOut, ...props }: Props) {
  const words = copy.home;
  const [isAsking, setAsking] = useState(false);
  const name = person.name || person.userName || words.nameless;
  const rows = [
    { label: words.userName, value: person.userName },
    { label: words.mobile, value: person.mobile },
    { label: words.email, value: person.email },
    { label: words.since, value: person.since },
    { label: words.validUntil, value: person.validUntil },
  ].filter(({ value }) => value !== '');
  return (
    <View className="weui-form screen">
      <View className="weui-form__bd">
        <View className="avatar" aria-hidden>
          {firstLetter(name)}
        </View>
        <View className="weui-form__title screen__title screen__name">{name}</View>
        <View className="home__offline" role="status" aria-live="polite">
          {props.isOffline ? words.offline : ''}
        </View>
        <View className="weui-cells__group weui-cells__group_form fields">
          <View className="weui-cells">
            {rows.map(({ label, value }) => (
              <View key={label} className="weui-cell row">
                <View className="weui-cell__hd row__label">{label}</View>
                <View className="weui-cell__bd row__value">{value}</View>
              </View>
            ))}
            <Way label={copy.account.title} onTap={props.onAccount} />
            <Way label={copy.language.title} value={props.language} onTap={props.onLanguage} />
          </View>
        </View>
      </View>
      <View className="weui-form__ft screen__ft">
        <View className="screen__actions">
          <Action kind="grave" label={words.signOut} onTap={() => setAsking(true)} />
          {props.more}
        </View>
      </View>
      {isAsking && (
        <Dialog
          title={words.signOutQuestion}
          choices={[
            { label: words.stay, onTap: () => setAsking(false) },
            { label: words.signOut, onTap: onSignOut, isDestructive: true },
          ]}
        >
          {words.signOutConsequence}
        </Dialog>
      )}
    </View>
  );
}

interface WayProps {
  readonly label: string;
  readonly value?: string;
  readonly onTap: () => void;
}

/** A row that leads somewhere. */
function Way({ label, value = '', onTap }: WayProps) {
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
