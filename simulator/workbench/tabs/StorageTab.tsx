import { Action } from '../parts/Action';
import { useWork } from '../state';

/** What the mini program stored for this WeChat user. */
export function StorageTab() {
  const { words, snapshot, link, attempt } = useWork();
  const { storage: said } = words;
  if (snapshot === undefined) return <p className="note">{words.waiting}</p>;
  if (snapshot.storage.length === 0) return <p className="note">{said.empty}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{said.key}</th>
          <th scope="col">{said.value}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {snapshot.storage.map(({ key, isEncrypted, text }) => (
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>
              <span className="tag">{isEncrypted ? said.encrypted : said.plain}</span> <code>{text}</code>
            </td>
            <td>
              <Action
                act={() => attempt(() => link.call('removeStored', key))}
                name={`${said.remove} ${key}`}
              >
                {said.remove}
              </Action>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
