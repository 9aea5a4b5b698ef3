import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { tenant } from '../../compose';
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

/** The line that links the agreements; nothing if the tenant has none. */
export function Agreements({ words }: { readonly words: Copy }) {
  if (agreementsOf(words).length === 0) return null;
  return (
    <View className="agreements agreements_center">
      <Text>{words.agreements.read + words.gap}</Text>
      <AgreementLinks words={words} />
    </View>
  );
}

interface LinksProps {
  readonly words: Copy;
  /** one below the other, instead of in a sentence */
  readonly isList?: boolean;
}

/** A link for each agreement. Mini programs may not open other websites, so a dialog shows the address to copy. */
export function AgreementLinks({ words, isList = false }: LinksProps) {
  const [opened, setOpened] = useState<Agreement | null>(null);
  const { and, close, howToOpen } = words.agreements;
  return (
    <>
      {agreementsOf(words).map((agreement, at) => (
        <Text key={agreement.title} className={isList ? 'agreements__item' : ''}>
          {at > 0 && !isList && <Text>{words.gap + and + words.gap}</Text>}
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
