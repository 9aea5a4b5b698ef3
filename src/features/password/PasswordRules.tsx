import { Text, View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { PasswordRule } from '../../core/passwordPolicy';

interface Props {
  readonly words: Copy['changePassword'];
  readonly rules: readonly PasswordRule[];
}

/** What a new password needs, each rule ticked once it is met. */
export function PasswordRules({ words, rules }: Props) {
  if (rules.length === 0) return null;
  return (
    <View className="rules" role="list" aria-label={words.rules}>
      <View className="rules__title">{words.rules}</View>
      {rules.map((rule) => (
        <View
          key={rule.name}
          className={rule.isMet ? 'rules__rule rules__rule_met' : 'rules__rule'}
          role="listitem"
          aria-label={`${labelOf(rule, words)} ${rule.isMet ? words.met : words.notMet}`}
        >
          <Text className="rules__tick" aria-hidden>
            {rule.isMet ? '✓' : '○'}
          </Text>
          {labelOf(rule, words)}
        </View>
      ))}
    </View>
  );
}

function labelOf({ name, length }: PasswordRule, words: Copy['changePassword']): string {
  if (length === null || name === 'pattern') return words.pattern;
  return name === 'minLength' ? words.minLength(length) : words.maxLength(length);
}
