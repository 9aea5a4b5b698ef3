import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { privacy } from '../../compose';
import type { HomeCopy } from '../../copy';
import { AgreeScreen } from '../../ui/AgreeScreen';
import { AgreeSheet } from '../../ui/Sheet';
import { useWords } from '../flow/useFlow';

interface SheetProps {
  /** what is asked about is the phone button: the sheet says so */
  readonly isForNumber: boolean;
  /** the question is a page of its own, not a sheet over a page */
  readonly isPage?: boolean;
  /** the button that agrees; WeChat has to see the tap on it */
  readonly agree: ReactNode;
  readonly onDecline: () => void;
}

/** Asks the person to agree to WeChat's privacy guide. */
export function GuideSheet({ isForNumber, isPage = false, agree, onDecline }: SheetProps) {
  const words = useWords();
  const { guideQuestion, guideAskedFor, phoneGuideAskedFor, decline } = words.agreements;
  const Question = isPage ? AgreeScreen : AgreeSheet;
  return (
    <Question
      title={guideQuestion}
      reading={<GuideToRead words={words} reason={isForNumber ? phoneGuideAskedFor : guideAskedFor} />}
      agree={agree}
      declineLabel={decline}
      onDecline={onDecline}
    />
  );
}

interface GuideProps {
  readonly words: HomeCopy;
  /** the beginning of the sentence */
  readonly reason: string;
}

/** A sentence that ends in a link to the privacy guide, which WeChat hosts and shows. */
export const GuideToRead = ({ words, reason }: GuideProps) => (
  <View className="sheet__read">
    <Text>{reason + words.gap}</Text>
    <Text className="agreements__link" role="link" onClick={privacy.openGuide}>
      {words.agreements.guide}
    </Text>
  </View>
);
