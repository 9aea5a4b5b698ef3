import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { consentQuestion } from '../../compose';
import { Action } from '../../ui/Action';
import { AgreeSheet } from '../../ui/Sheet';
import { useWords } from '../flow/useFlow';
import { AgreementLinks } from './Agreements';

/**
 * The question of a consent that was taken back, asked before a page of the host app signs the person in. Leaving the page
 * declines.
 *
 * @returns the sheet to show; `null` while nothing is asked
 */
export function useConsentQuestion() {
  const words = useWords();
  const isAsked = useStore(consentQuestion.store, (state) => state.isAsked);
  useEffect(() => consentQuestion.left, []);
  if (!isAsked) return null;
  const { question, askedFor, agreeAndGoOn, decline } = words.agreements;
  return (
    <AgreeSheet
      title={question}
      reading={
        <View className="sheet__read">
          <Text>{askedFor + words.gap}</Text>
          <AgreementLinks words={words} />
        </View>
      }
      agree={<Action kind="primary" label={agreeAndGoOn} onTap={consentQuestion.agree} />}
      declineLabel={decline}
      onDecline={consentQuestion.decline}
    />
  );
}
