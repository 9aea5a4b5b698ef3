import { Button } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import { openAccount, useSignedIn } from 'bamboocloud-idaas-miniprogram-taro';

/** The shop's own page of this name. The one of the sign-in is in its subpackage. */
export default function Account() {
  const signedIn = useSignedIn();
  return (
    <View className="shop">
      <View>No orders yet</View>
      {signedIn && <Button onClick={() => void openAccount()}>Account and security</Button>}
    </View>
  );
}
