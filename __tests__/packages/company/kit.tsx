import { Button, Popup, Swiper, Switch } from '@nutui/nutui-react-taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import '@nutui/nutui-react-taro/dist/style.css';

/** A page of a company's own that is made of another author's components: NutUI React for Taro. */
export default function Kit() {
  const [isOpen, setOpen] = useState(false);
  const [count, setCount] = useState(0);
  const [isGift, setGift] = useState(false);
  return (
    <View>
      <Swiper defaultValue={0} height={100} indicator>
        <Swiper.Item>
          <View className="kit-offer">Tea</View>
        </Swiper.Item>
        <Swiper.Item>
          <View>Coffee</View>
        </Swiper.Item>
      </Swiper>
      <Switch checked={isGift} onChange={setGift} />
      <View>{isGift ? 'as a gift' : 'for myself'}</View>
      <Button type="primary" onClick={() => setCount(count + 1)}>
        Add
      </Button>
      <View>{count} in the basket</View>
      <Button onClick={() => setOpen(true)}>Choose</Button>
      <Popup visible={isOpen} title="Sizes" closeable onClose={() => setOpen(false)}>
        <View>Small and large</View>
      </Popup>
    </View>
  );
}
