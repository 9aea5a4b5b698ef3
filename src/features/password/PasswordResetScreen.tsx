import type { Copy } from '../../copy';
import { forgottenPassword } from '../../signIn';
import { Action } from '../../ui/Action';
import { Screen } from '../../ui/Screen';

/** What remains to be done where the page of a forgotten password is still open: to sign in with the new one. */
export function PasswordResetScreen({ words }: { readonly words: Copy }) {
  return (
    <Screen
      title={words.forgottenPassword.title}
      lines={[words.forgottenPassword.done]}
      notice={null}
      waiting="no"
      slowText=""
      actions={
        <Action
          kind="primary"
          label={words.bind.byPassword}
          onTap={() => void forgottenPassword.returnToPassword()}
        />
      }
    />
  );
}
