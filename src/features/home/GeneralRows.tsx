import { openPage } from '../../compose';
import { CellButton, CellGroup } from '../../ui/Cells';
import { agreementsOf } from '../consent/Agreements';
import { useWords } from '../flow/useFlow';
import type { LanguageControl } from '../language/LanguageSheet';
import { useContact } from '../support/useContact';

interface Props {
  /** above the group; empty for none */
  readonly title?: string;
  readonly language: LanguageControl;
}

/** The rows of home that work with an account and without: the language, the people who help, the agreements. */
export function GeneralRows({ title = '', language }: Props) {
  const words = useWords();
  const { ways, sheet } = useContact();
  return (
    <>
      <CellGroup title={title}>
        <CellButton label={words.language.title} value={language.label} onTap={language.open} />
        {ways.map(({ label, number, opensContact, reach }) => (
          <CellButton key={label} label={label} value={number} opensContact={opensContact} onTap={reach} />
        ))}
        {agreementsOf(words).map(({ name }) => (
          <CellButton
            key={name}
            label={words.rows[name]}
            onTap={() => void openPage('agreement', { agreement: name })}
          />
        ))}
      </CellGroup>
      {sheet}
    </>
  );
}
