import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Copy } from '../../copy';
import { Dialog } from '../../ui/Dialog';

export interface AgreementsProps {
  readonly words: Copy;
  /** https addresses; empty where the company gives none */
  readonly serviceUrl: string;
  readonly privacyUrl: string;
}

/** The agreements there are, in a line: to be read before signing in. */
export function Agreements(props: AgreementsProps) {
  const { words } = props;
  if (props.serviceUrl === '' && props.privacyUrl === '') return null;
  return (
    <View className="agreements">
      <Text className="agreements__text">{words.agreements.read + words.gap}</Text>
      <AgreementLinks {...props} />
    </View>
  );
}

interface LinksProps extends AgreementsProps {
  /** one below the other, instead of in a sentence */
  readonly isList?: boolean;
}

/** Their names, each to be tapped. A mini program may not open a foreign web page, so the address is given to copy. */
export function AgreementLinks({
  words: { agreements: words, gap },
  serviceUrl,
  privacyUrl,
  isList = false,
}: LinksProps) {
  const [opened, setOpened] = useState<{ readonly title: string; readonly url: string } | null>(null);
  const links = [
    { title: words.service, url: serviceUrl },
    { title: words.privacy, url: privacyUrl },
  ].filter(({ url }) => url !== '');
  return (
    <>
      {links.map((link, at) => (
        <Text key={link.title} className={isList ? 'agreements__item' : ''}>
          {at > 0 && !isList && <Text className="agreements__text">{gap + words.and + gap}</Text>}
          <Text className="agreements__link" role="link" onClick={() => setOpened(link)}>
            {link.title}
          </Text>
        </Text>
      ))}
      {opened && (
        <Dialog title={opened.title} choices={[{ label: words.close, onTap: () => setOpened(null) }]}>
          <View>{words.howToOpen}</View>
          <Text userSelect>{opened.url}</Text>
        </Dialog>
      )}
    </>
  );
}
