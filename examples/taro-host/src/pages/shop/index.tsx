import { Button } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { signOut, useSignedIn } from 'bamboocloud-idaas-miniprogram-taro';
import { orderTea } from '../../shop';

/** The first page of the shop: everybody may look, and a customer orders. */
export default function Shop() {
  const signedIn = useSignedIn();
  const [said, say] = useState('');
  const order = async () => {
    say('');
    say(await orderTea());
  };
  return (
    <View className="shop">
      <View>{signedIn ? `Signed in as ${signedIn.person?.name ?? 'a customer'}` : 'You are a guest'}</View>
      <View>Green tea, 100 g</View>
      <Button type="primary" onClick={() => void order()}>
        Order
      </Button>
      <Button onClick={() => void Taro.navigateTo({ url: '/pages/account/index' })}>My orders</Button>
      {signedIn && <Button onClick={() => void signOut()}>Sign out</Button>}
      <View>{said}</View>
    </View>
  );
}
