import { Action } from '../../ui/Action';
import { CellButton } from '../../ui/Cells';
import { useContact } from './useContact';

/** A row for each way to the people who help; nothing where the tenant has set none. */
export function ContactCells() {
  const { ways, sheet } = useContact();
  return (
    <>
      {ways.map(({ label, number, opensContact, reach }) => (
        <CellButton key={label} label={label} value={number} opensContact={opensContact} onTap={reach} />
      ))}
      {sheet}
    </>
  );
}

/** A button for the first of these ways, such as below the next thing to do on a page that tells a result. */
export function ContactAction() {
  const { ways, sheet } = useContact();
  return (
    <>
      {ways.slice(0, 1).map(({ label, opensContact, reach }) => (
        <Action key={label} label={label} opensContact={opensContact} onTap={reach} />
      ))}
      {sheet}
    </>
  );
}
