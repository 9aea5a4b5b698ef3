import { useState } from 'react';
import { openPage, support, tenant } from '../../compose';
import { CellButton, CellGroup } from '../../ui/Cells';
import { Dialog } from '../../ui/Dialog';
import { useSignInWords } from '../flow/useSignInWords';
import { TextToSelect } from '../support/TextToSelect';

/**
 * The way to have the account deleted, as `accountDeletion` says: a page of the company's own, a website, or a number;
 * nothing where none is set, and for employees, whose accounts belong to the company.
 */
export function AccountDeletion() {
  const words = useSignInWords();
  const { page, url, phone } = tenant.accountDeletion;
  const [shown, setShown] = useState<'nothing' | 'question' | 'number'>('nothing');
  const { deleteAccount } = words.rows;
  const isByPhone = page === '' && url === '';
  const carryOut = async () => {
    setShown('nothing');
    if (page !== '') {
      const outcome = await support.openHostPage(page);
      if (outcome === 'failed') support.toast(words.problems.pageNotOpened.happened);
    } else if (url !== '') {
      await openPage('agreement', { agreement: 'deletion' });
    } else if ((await support.call(phone)) === 'failed') setShown('number');
  };
  if (isByPhone && phone === '') return null;
  return (
    <>
      <CellGroup>
        <CellButton label={deleteAccount} onTap={() => setShown('question')} />
      </CellGroup>
      {shown === 'question' && (
        <Dialog
          title={deleteAccount}
          choices={[
            { label: words.home.stay, onTap: () => setShown('nothing') },
            {
              label: isByPhone ? words.support.call : words.account.goOn,
              onTap: () => void carryOut(),
              isDestructive: true,
            },
          ]}
        >
          {isByPhone ? words.account.deletionByPhone : words.account.deletion}
        </Dialog>
      )}
      {shown === 'number' && (
        <TextToSelect title={deleteAccount} text={phone} onClose={() => setShown('nothing')} />
      )}
    </>
  );
}
