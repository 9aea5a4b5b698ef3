import { Button, Input, Text, View } from '@tarojs/components';
import { useState } from 'react';

/** A page with one of each thing that the build adds to Taro's own templates. */
export default function Form() {
  const [heard, setHeard] = useState('');
  const [rows, setRows] = useState(1);
  return (
    <View className="weui-cells" role="dialog" aria-modal aria-label="sign in">
      <View id="news" role="alert" aria-live="assertive">
        {heard}
      </View>
      {rows > 1 && <Text id="late">{`row ${rows}`}</Text>}
      <View key={`group-${rows > 3 ? 'cleared' : 'kept'}`} role="group" aria-label="fields">
        <Input
          id="code"
          className="weui-input"
          aria-label="code"
          aria-required
          onInput={(event) => {
            if (event.detail.value.endsWith('!')) setHeard(event.detail.value);
          }}
        />
      </View>
      <View id="agree" role="checkbox" aria-checked={rows > 1} onClick={() => setRows(rows + 1)} />
      <Button
        id="phone"
        className="weui-btn weui-btn_primary"
        hoverClass="weui-active"
        openType="getPhoneNumber"
        phoneNumberNoQuotaToast={false}
        onGetPhoneNumber={(event) => setHeard(event.detail.errMsg)}
      >
        {TENANT.origin}
      </Button>
      <Button
        id="guide"
        openType="getPhoneNumber|agreePrivacyAuthorization"
        onAgreePrivacyAuthorization={() => setHeard('agreed')}
      />
      <Button id="plain" aria-describedby="news" onClick={() => setRows(rows + 1)} />
    </View>
  );
}
