import { closePage } from '../../compose';
import type { BindWay } from '../../core/lastWay';
import { Link } from '../../ui/Link';
import { waysAt } from './otherWays';
import { useFlow, useWords } from './useFlow';

interface Props {
  /** the way of this page */
  readonly than: BindWay;
}

/** "Other ways", below a form: back to the page that offers them. Nothing where there is no other. */
export function OtherWaysLink({ than }: Props) {
  const { step } = useFlow();
  const words = useWords();
  if (waysAt(step).every((way) => way === than)) return null;
  return <Link label={words.bind.otherWays} onTap={() => void closePage()} />;
}
