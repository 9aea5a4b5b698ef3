import { View } from '@tarojs/components';
import { AgreementLinks, type AgreementsProps } from './Agreements';

interface Props extends AgreementsProps {
  readonly isTicked: boolean;
  readonly onToggle: () => void;
}

/** "I have read and agree to …": a box to tick, never ticked for anybody. */
export function ConsentBox({ isTicked, onToggle, ...agreements }: Props) {
  const { words, serviceUrl, privacyUrl } = agreements;
  const { agree, and, service, privacy } = words.agreements;
  const names = [serviceUrl && service, privacyUrl && privacy].filter(Boolean);
  return (
    <View className="agreements consent">
      <View
        className="consent__box"
        role="checkbox"
        aria-checked={isTicked}
        aria-label={[agree, names.join(words.gap + and + words.gap)].join(words.gap)}
        onClick={onToggle}
      >
        <View className={isTicked ? 'consent__tick consent__tick_on' : 'consent__tick'} aria-hidden>
          {isTicked ? '✓' : ''}
        </View>
        <View className="agreements__text" aria-hidden>
          {agree}
        </View>
      </View>
      <View className="consent__links">
        <AgreementLinks {...agreements} />
      </View>
    </View>
  );
}
