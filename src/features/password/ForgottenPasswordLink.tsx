import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { settings } from '../../compose';
import type { Copy } from '../../copy';
import { Action } from '../../ui/Action';
import { Dialog } from '../../ui/Dialog';

interface Props {
  readonly words: Copy;
  readonly isLocked: boolean;
  /** opens the page on which the password can be reset */
  readonly onReset: () => void;
}

/**
 * "Forgot your password?", below the form for it. Where it cannot be reset in this app, a dialog shows what the company says
 * about it, since mini programs may not open other websites; where the company says nothing, there is no link.
 */
export function ForgottenPasswordLink({ words, isLocked, onReset }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { enabled, url, text } = settings.forgottenPassword;
  if (!enabled && url === null && text === null) return null;
  const { close, howToOpen } = words.agreements;
  return (
    <>
      <Action
        kind="quiet"
        label={words.forgottenPassword.link}
        isLocked={isLocked}
        onTap={enabled ? onReset : () => setOpen(true)}
      />
      {isOpen && (
        <Dialog
          title={words.forgottenPassword.title}
          choices={[{ label: close, onTap: () => setOpen(false) }]}
        >
          {text !== null && <Text userSelect>{text}</Text>}
          {url !== null && <View>{howToOpen}</View>}
          {url !== null && <Text userSelect>{url}</Text>}
        </Dialog>
      )}
    </>
  );
}
