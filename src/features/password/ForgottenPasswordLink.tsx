import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { settings, support } from '../../compose';
import type { Copy } from '../../copy';
import { Dialog } from '../../ui/Dialog';
import { Link } from '../../ui/Link';
import { Sentence } from '../../ui/Sentence';

interface Props {
  readonly words: Copy;
  readonly isLocked: boolean;
  /** opens the page on which the password can be reset */
  readonly onReset: () => void;
}

/**
 * "Forgot your password?", below the form for it. Where it cannot be reset in this app, a dialog shows what the company says
 * about it; where the company says nothing, there is no link.
 */
export function ForgottenPasswordLink({ words, isLocked, onReset }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { enabled, url, text } = settings.forgottenPassword;
  if (!enabled && url === null && text === null) return null;
  const { close, copyLink, howToOpen } = words.agreements;
  // Without WeChat's clipboard the dialog stays: the address can be selected in it.
  const copy = async (address: string) => {
    if ((await support.copy(address)) === 'done') setOpen(false);
  };
  return (
    <>
      <Link
        label={words.forgottenPassword.link}
        isLocked={isLocked}
        onTap={enabled ? onReset : () => setOpen(true)}
      />
      {isOpen && (
        <Dialog
          title={words.forgottenPassword.title}
          choices={[
            { label: close, onTap: () => setOpen(false) },
            ...(url === null ? [] : [{ label: copyLink, onTap: () => void copy(url) }]),
          ]}
        >
          {text !== null && (
            <Text userSelect>
              <Sentence>{text}</Sentence>
            </Text>
          )}
          {url !== null && (
            <View>
              <Sentence>{howToOpen}</Sentence>
            </View>
          )}
          {url !== null && <Text userSelect>{url}</Text>}
        </Dialog>
      )}
    </>
  );
}
