import { Action } from '../../ui/Action';
import { useContact } from './useContact';

/** A button to the people who help, below the next thing to do on a page that tells a result; nothing where none is set. */
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
