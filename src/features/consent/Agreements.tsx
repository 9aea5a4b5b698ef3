import { Text, View } from '@tarojs/components';
import { useStore } from 'zustand';
import { agreements as versions, consent, openPage } from '../../compose';
import type { HomeCopy } from '../../copy';
import type { AgreementName } from '../../core/consent';

interface Agreement {
  readonly name: AgreementName;
  readonly title: string;
}

/** The agreements that the tenant has: none, one or two. */
export const agreementsOf = ({ agreements }: HomeCopy): readonly Agreement[] =>
  (
    [
      { name: 'service', title: agreements.service },
      { name: 'privacy', title: agreements.privacy },
    ] as const
  ).filter(({ name }) => versions[name] !== '');

/**
 * The line that links the agreements: to be read before signing in, or agreed to already. Nothing if the tenant has none.
 */
export function Agreements({ words }: { readonly words: HomeCopy }) {
  const isGiven = useStore(consent.store, (state) => state.isGiven);
  const { read, agreed } = words.agreements;
  if (agreementsOf(words).length === 0) return null;
  return (
    <View className="agreements agreements_center">
      <Text>{(isGiven ? agreed : read) + words.gap}</Text>
      <AgreementLinks words={words} />
    </View>
  );
}

/** The agreements in a sentence, each a link to the page that shows it. */
export function AgreementLinks({ words }: { readonly words: HomeCopy }) {
  const { and } = words.agreements;
  return (
    <>
      {agreementsOf(words).map(({ name, title }, at) => (
        <Text key={name}>
          {at > 0 && <Text>{words.gap + and + words.gap}</Text>}
          <Text
            className="agreements__link"
            role="link"
            onClick={() => void openPage('agreement', { agreement: name })}
          >
            {title}
          </Text>
        </Text>
      ))}
    </>
  );
}
