import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { consent, tenant } from '../../compose';
import type { Copy } from '../../copy';
import { Dialog } from '../../ui/Dialog';

interface Agreement {
  readonly title: string;
  /** https address */
  readonly url: string;
}

/** The agreements that the tenant has: none, one or two. */
export const agreementsOf = ({ agreements }: Copy): readonly Agreement[] =>
  [
    { title: agreements.service, url: tenant.serviceAgreementUrl },
    { title: agreements.privacy, url: tenant.privacyPolicyUrl },
  ].filter(({ url }) => url !== '');

/**
 * The line that links the agreements: to be read before signing in, or agreed to already. Nothing if the tenant has none.
 */
export function Agreements({ words }: { readonly words: Copy }) {
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

/** The agreements in a sentence, each a link. Mini programs may not open other websites, so a dialog shows the address to copy. */
export function AgreementLinks({ words }: { readonly words: Copy }) {
  const [opened, setOpened] = useState<Agreement | null>(null);
  const { and, close, howToOpen } = words.agreements;
  return (
    <>
      {agreementsOf(words).map((agreement, at) => (
        <Text key={agreement.title}>
          {at > 0 && <Text>{words.gap + and + words.gap}</Text>}
          <Text className="agreements__link" role="link" onClick={() => setOpened(agreement)}>
            {agreement.title}
          </Text>
        </Text>
      ))}
      {opened && (
        <Dialog title={opened.title} choices={[{ label: close, onTap: () => setOpened(null) }]}>
          <View>{howToOpen}</View>
          <Text userSelect>{opened.url}</Text>
        </Dialog>
      )}
    </>
  );
}
