import { View } from '@tarojs/components';

/** The outline of home: a person, signed in or not, above a card. */
export const PersonOutline = () => (
  <>
    <View className="person">
      <View className="avatar outline" />
      <View className="person__words">
        <View className="outline outline_line" />
        <View className="outline outline_short" />
      </View>
    </View>
    <View className="cells">
      <View className="cells__group outline_card" />
    </View>
  </>
);
