import { Button, View } from '@tarojs/components';
import { Avatar } from './Avatar';
import { Icon } from './Icon';
import { Sentence } from './Sentence';

interface Props {
  readonly name: string;
  /** https address; empty for none */
  readonly picture: string;
  /** below the name, such as the company and the user name; may be empty */
  readonly line: string;
  /** takes the place of the line while it is to be known, such as "no network"; empty for nothing */
  readonly remark: string;
}

/** Who is signed in, at the top of home. */
export const Person = ({ name, picture, line, remark }: Props) => (
  <View className="person">
    <Avatar name={name} picture={picture} />
    <View className="person__words">
      <View className="person__name">{name}</View>
      <View className="person__line" role="status" aria-live="polite">
        <Sentence>{remark || line}</Sentence>
      </View>
    </View>
  </View>
);

interface ButtonProps {
  readonly title: string;
  readonly line: string;
  readonly isLocked: boolean;
  readonly onTap: () => void;
}

/** The same place for a guest: an invitation to sign in. */
export const PersonButton = ({ title, line, isLocked, onTap }: ButtonProps) => (
  <Button
    className="weui-btn_reset person person_button"
    hoverClass={isLocked ? 'none' : 'link_pressed'}
    aria-label={title}
    aria-disabled={isLocked}
    onClick={() => {
      if (!isLocked) onTap();
    }}
  >
    <Avatar name="" />
    <View className="person__words">
      <View className="person__name">
        {title}
        <Icon name="chevron" />
      </View>
      <View className="person__line">
        <Sentence>{line}</Sentence>
      </View>
    </View>
  </Button>
);
