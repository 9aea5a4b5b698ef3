import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from './Icon';

interface Props {
  /** its first character stands in for a picture; empty for a guest */
  readonly name: string;
  /** https address of a picture; empty for none */
  readonly picture?: string;
}

/** The round picture of a person. Decorative: the name stands beside it. A picture that does not load is left out. */
export function Avatar({ name, picture = '' }: Props) {
  const [broken, setBroken] = useState('');
  const letter = ([...name][0] ?? '').toUpperCase();
  if (picture !== '' && picture !== broken)
    return (
      <View className="avatar" aria-hidden>
        <Image
          className="avatar__picture"
          src={picture}
          mode="aspectFill"
          onError={() => setBroken(picture)}
        />
      </View>
    );
  return (
    <View className={letter === '' ? 'avatar avatar_guest' : 'avatar'} aria-hidden>
      {letter === '' ? <Icon name="user" /> : letter}
    </View>
  );
}
