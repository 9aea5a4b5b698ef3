import { useState } from 'react';
import { useStore } from 'zustand';
import { consent, engine, support } from '../../compose';
import { Cell, CellButton, CellGroup } from '../../ui/Cells';
import { Dialog } from '../../ui/Dialog';
import { momentText } from '../flow/retryText';
import { useWords } from '../flow/useFlow';

/** When the person agreed to the tenant's agreements, and the way to take that back; nothing where there is no consent. */
export function GivenConsent() {
  const words = useWords();
  const { at } = useStore(consent.store, (state) => state);
  const [isAsking, setAsking] = useState(false);
  const { given, withdraw, withdrawQuestion, withdrawConsequence } = words.agreements;
  const carryOut = async () => {
    setAsking(false);
    await engine.withdrawConsent();
    support.succeeded(words.toasts.consentWithdrawn);
  };
  // Where there are no agreements, consent counts as given and has no time.
  if (at === null) return null;
  return (
    <>
      <CellGroup title={words.titles.agreement}>
        <Cell label={given} value={momentText(at, words)} />
        <CellButton label={withdraw} onTap={() => setAsking(true)} />
      </CellGroup>
      {isAsking && (
        <Dialog
          title={withdrawQuestion}
          choices={[
            { label: words.home.stay, onTap: () => setAsking(false) },
            { label: withdraw, onTap: () => void carryOut(), isDestructive: true },
          ]}
        >
          {withdrawConsequence}
        </Dialog>
      )}
    </>
  );
}
