import { Button, Input, Text, View } from '@tarojs/components';
import { useState } from 'react';

export default function Form() {
  const [heard, setHeard] = useState('');
  const [busy, setBusy] = useState(false);
  return (
    <View className="weui-cells">
      <Text>{TENANT.origin}</Text>
      <Input
        className="weui-input"
        onInput={(event) => {
          if (event.detail.value === 'show') setHeard(event.detail.value);
        }}
      />
      <Button
        className="weui-btn weui-btn_primary"
        hoverClass="weui-active"
        disabled={busy}
        onClick={() => setBusy(true)}
      >
        {heard}
      </Button>
    </View>
  );
}
