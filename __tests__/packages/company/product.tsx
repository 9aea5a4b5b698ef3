import { Button, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { forgetPhone, requireSignIn } from '../../../src/hostApp';

/** A page of a company's own, opened with `?id=`: ordering needs a signed-in person, who may want to be forgotten. */
export default function Product() {
  const { params } = useRouter();
  const [said, say] = useState('');
  const order = async () => {
    const outcome = await requireSignIn(({ person }) => person?.name ?? '');
    say(outcome.status === 'done' ? `ordered by ${outcome.value}` : outcome.status);
  };
  const forget = async () => {
    await forgetPhone();
    say('forgotten');
  };
  return (
    <View>
      <View>Product {params['id']}</View>
      <View>{said}</View>
      <Button onClick={() => void order()}>Order</Button>
      <Button onClick={() => void forget()}>Forget me</Button>
    </View>
  );
}
