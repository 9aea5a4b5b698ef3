import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Copy } from '../../copy';
import { Dialog } from './Dialog';

interface Props {
  readonly words: Copy['agreements'];
  /** https addresses; empty where the company gives none */
  readonly serviceUrl: string;
  readonly privacyUrl: string;
}

/** What the company asks people to read. A mini program may not open a foreign web page, so the address is given to copy. */
export function Agreements({ words, serviceUrl, privacyUrl }: Props) {
  const [opened, setOpened] = useState<{ readonly title: string; readonly url: string } | null>(null);
  const links = [
    { title: words.service, url: serviceUrl },
    { title: words.privacy, url: privacyUrl },
  ].filter(({ url }) => url !== '');
  if (links.length === 0) return null;
  return (
    <View className="agreements">
      <Text className="agreements__text">{words.read}</Text>
      {links.map((link) => (
        <Text key={link.url} className="agreements__link" role="link" onClick={() => setOpened(link)}>
          {link.title}
        </Text>
      ))}
      {opened && (
        <Dialog title={opened.title} choices={[{ label: words.close, onTap: () => setOpened(null) }]}>
          <View>{words.howToOpen}</View>
          <Text userSelect>{opened.url}</Text>
        </Dialog>
      )}
    </View>
  );
}
