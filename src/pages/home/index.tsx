import { Button, Text, View } from '@tarojs/components';
import { useState } from 'react';

export default function Home() {
  const [count, setCount] = useState(0);
  return (
    <View>
      <Text>hello {count}</Text>
      <Button onClick={() => setCount(count + 1)}>more</Button>
    </View>
  );
}
