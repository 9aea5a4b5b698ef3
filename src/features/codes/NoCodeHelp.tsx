import { useState } from 'react';
import type { Copy } from '../../copy';
import type { CodeMethod } from '../../core/flow';
import { Dialog } from '../../ui/Dialog';
import { Link } from '../../ui/Link';

interface Props {
  readonly words: Copy;
  readonly method: CodeMethod;
}

/** "Didn't get a code?", below the form for it: a dialog says what to look at, and what else can be done. */
export function NoCodeHelp({ words, method }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { notReceived } = words.codes;
  return (
    <>
      <Link label={notReceived} onTap={() => setOpen(true)} />
      {isOpen && (
        <Dialog
          title={notReceived}
          choices={[{ label: words.agreements.close, onTap: () => setOpen(false) }]}
        >
          {words.codes[method].help}
        </Dialog>
      )}
    </>
  );
}
