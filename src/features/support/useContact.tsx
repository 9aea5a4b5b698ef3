import { useState } from 'react';
import { brand, support } from '../../compose';
import { useWords } from '../flow/useFlow';
import { TextToSelect } from './TextToSelect';

/** One way to the people who help. */
interface ContactWay {
  readonly label: string;
  /** the number to call; empty for other ways */
  readonly number: string;
  /** WeChat opens its customer service chat by itself after a tap */
  readonly opensContact: boolean;
  readonly reach: () => void;
}

/**
 * The ways to the people who help that `brand.support` names: the chat, or without it the company's page, and the number.
 *
 * @returns no way where none is set; `sheet` is to be rendered beside the ways: it shows a number that WeChat did not dial
 */
export function useContact() {
  const words = useWords();
  const { phone, wechat, page } = brand.support;
  const [isNumberShown, setNumberShown] = useState(false);
  const { contact, call } = words.support;
  const hasPlace = wechat || page !== '';

  const openPage = async () => {
    if ((await support.openHostPage(page)) === 'failed') support.toast(words.problems.pageNotOpened.happened);
  };
  const dial = async () => setNumberShown((await support.call(phone)) === 'failed');

  const place: ContactWay = {
    label: contact,
    number: '',
    opensContact: wechat,
    reach: () => (wechat ? undefined : void openPage()),
  };
  const number: ContactWay = {
    label: hasPlace ? call : contact,
    number: phone,
    opensContact: false,
    reach: () => void dial(),
  };
  return {
    ways: [...(hasPlace ? [place] : []), ...(phone === '' ? [] : [number])],
    sheet: isNumberShown && (
      <TextToSelect title={contact} text={phone} onClose={() => setNumberShown(false)} />
    ),
  };
}
