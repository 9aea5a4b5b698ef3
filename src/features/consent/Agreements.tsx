import { Text, View } from '@tarojs/components';
import { openPage, tenant } from '../../compose';
import type { Copy } from '../../copy';
import type { AgreementName } from '../../core/consent';

interface Agreement {
  readonly name: AgreementName;
  readonly title: string;
  /** https address */
  readonly url: string;
}

/** The agreements that the tenant has: none, one or two. */
export const agreementsOf = ({ agreements }: Copy): readonly Agreement[] =>
  (
    [
      { name: 'service', title: agreements.service, url: tenant.serviceAgreementUrl },
      { name: 'privacy', title: agreements.privacy, url: tenant.privacyPolicyUrl },
    ] as const
  ).filter(({ url }) => url !== '');

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

/** A link for each agreement, to the page that shows it. */
export function AgreementLinks({ words, isList = false }: LinksProps) {
  const { and } = words.agreements;
  return (
    <>
      {agreementsOf(words).map(({ name, title }, at) => (
        <Text key={name} className={isList ? 'agreements__item' : ''}>
          {at > 0 && !isList && <Text>{words.gap + and + words.gap}</Text>}
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
