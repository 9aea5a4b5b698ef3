import { View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { PasswordRule } from '../../core/passwordPolicy';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly words: Copy;
  readonly rules: readonly PasswordRule[];
}

/** The rules for a new password, each with a tick once it is met. Where only the server can say, nothing is said of it. */
export function PasswordRules({ words, rules }: Props) {
  if (rules.length === 0) return null;
  const { rules: title } = words.changePassword;
  return (
    <View className="rules" role="list" aria-label={title}>
      <View className="rules__title">{title}</View>
      {rules.map((rule) => (
        <View
          key={rule.name}
          className={rule.isMet ? 'rules__rule rules__rule_met' : 'rules__rule'}
          role="listitem"
          aria-label={[labelOf(rule, words), verdictOf(rule, words)].join(' ').trim()}
        >
          <View className="rules__tick" aria-hidden>
            <Icon name={rule.isMet ? 'check' : 'ring'} />
          </View>
          {labelOf(rule, words)}
        </View>
      ))}
    </View>
  );
}

function labelOf({ name, length }: PasswordRule, { changePassword }: Copy): string {
  if (length === null || name === 'pattern') return changePassword.pattern;
  return name === 'minLength' ? changePassword.minLength(length) : changePassword.maxLength(length);
}

const verdictOf = ({ isMet }: PasswordRule, { changePassword: { met, notMet } }: Copy): string =>
  isMet === null ? '' : isMet ? met : notMet;
