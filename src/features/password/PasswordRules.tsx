import { View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { PasswordRule } from '../../core/passwordPolicy';
import { Icon } from '../../ui/Icon';

interface Props {
  readonly words: Copy;
  readonly rules: readonly PasswordRule[];
  /** the new password was not accepted: the rules that it breaks are red */
  readonly isRefused: boolean;
}

/** A rule as it is shown. */
interface ShownRule {
  readonly label: string;
  /** `null` where only the server can say */
  readonly isMet: boolean | null;
}

/**
 * The rules for a new password, below its field, each with a tick once it is met. Where only the server can say, nothing is
 * said of it.
 */
export function PasswordRules({ words, rules, isRefused }: Props) {
  if (rules.length === 0) return null;
  return (
    <View
      className={isRefused ? 'rules rules_below-error' : 'rules'}
      role="list"
      aria-label={words.changePassword.rules}
    >
      {shownRules(rules, words).map(({ label, isMet }) => (
        <View
          key={label}
          className={classOf(isMet, isRefused)}
          role="listitem"
          aria-label={[label, verdictOf(isMet, words)].join(' ').trim()}
        >
          <View className="rules__tick" aria-hidden>
            <Icon name={isMet ? 'check' : 'ring'} />
          </View>
          {label}
        </View>
      ))}
    </View>
  );
}

/** Both limits of the length are one rule to a reader. */
function shownRules(rules: readonly PasswordRule[], { changePassword: words }: Copy): readonly ShownRule[] {
  const [min, max] = (['minLength', 'maxLength'] as const).map((name) =>
    rules.find((rule) => rule.name === name),
  );
  const pattern = rules.find(({ name }) => name === 'pattern');
  const lengths = (): ShownRule | null => {
    if (min && max)
      return {
        label: words.lengths(min.length ?? 0, max.length ?? 0),
        isMet: min.isMet === true && max.isMet === true,
      };
    if (min) return { label: words.minLength(min.length ?? 0), isMet: min.isMet };
    return max ? { label: words.maxLength(max.length ?? 0), isMet: max.isMet } : null;
  };
  return [lengths(), pattern ? { label: words.pattern, isMet: pattern.isMet } : null].filter(
    (rule) => rule !== null,
  );
}

function classOf(isMet: boolean | null, isRefused: boolean): string {
  if (isMet) return 'rules__rule rules__rule_met';
  return isRefused && isMet === false ? 'rules__rule rules__rule_missed' : 'rules__rule';
}

const verdictOf = (isMet: boolean | null, { changePassword: { met, notMet } }: Copy): string =>
  isMet === null ? '' : isMet ? met : notMet;
