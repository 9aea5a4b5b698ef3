import { View } from '@tarojs/components';
import { useWords } from '../flow/useFlow';
import { Icon } from '../../ui/Icon';
import { AgreementLinks, agreementsOf } from './Agreements';
import type { ConsentGate } from './useConsent';

/** "I have read and agree to …", below the actions that need consent: a box to tick; nothing once consent is given. */
export function ConsentFooter({ consent }: { readonly consent: ConsentGate<unknown> }) {
  const words = useWords();
  if (consent.isGiven) return null;
  const { agree, and } = words.agreements;
  const titles = agreementsOf(words).map(({ title }) => title);
  return (
    <View className="agreements consent">
      <View
        className="consent__box"
        role="checkbox"
        aria-checked={consent.isTicked}
        aria-label={[agree, titles.join(words.gap + and + words.gap)].join(words.gap)}
        onClick={consent.toggle}
      >
        <View className={consent.isTicked ? 'consent__tick consent__tick_on' : 'consent__tick'} aria-hidden>
          {consent.isTicked && <Icon name="check" />}
        </View>
        <View aria-hidden>{agree}</View>
      </View>
      <View className={words.gap === '' ? 'consent__links' : 'consent__links consent__links_apart'}>
        <AgreementLinks words={words} />
      </View>
    </View>
  );
}
