import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Copy } from '../../copy';
import type { Puzzle } from '../../core/captcha';
import { Link } from '../../ui/Link';
import { Sheet } from '../../ui/Sheet';
import { PuzzleTask } from './PuzzleTask';

interface Props {
  readonly words: Copy;
  /** `null` while it is loaded */
  readonly puzzle: Puzzle | null;
  readonly isChecking: boolean;
  /** why there is another puzzle; empty at the first */
  readonly problem: string;
  /** @param x image pixels */
  readonly onDrop: (x: number) => void;
  readonly onRefresh: () => void;
  readonly onCancel: () => void;
}

/** The slider captcha in a half-screen dialog over the page. */
export function CaptchaSheet({ words, puzzle, isChecking, problem, ...props }: Props) {
  const [isByButtons, setByButtons] = useState(false);
  const { title, cancel, refresh, byDragging, withoutDragging } = words.captcha;
  const instruction = () => {
    if (isChecking) return words.captcha.checking;
    if (!puzzle) return words.captcha.loadingPicture;
    return isByButtons ? words.captcha.howToByButtons : words.captcha.howTo;
  };
  return (
    <Sheet title={title} closeLabel={cancel} onClose={props.onCancel}>
      <View
        className={problem ? 'sheet__line sheet__line_problem' : 'sheet__line'}
        role="alert"
        aria-live="polite"
      >
        {problem || instruction()}
      </View>
      {puzzle ? (
        <PuzzleTask
          key={puzzle.token}
          words={words}
          puzzle={puzzle}
          isByButtons={isByButtons}
          isLocked={isChecking}
          onDrop={props.onDrop}
        />
      ) : (
        <View className="puzzle puzzle_awaited" aria-hidden />
      )}
      <View className="sheet__links">
        <Link label={isByButtons ? byDragging : withoutDragging} onTap={() => setByButtons(!isByButtons)} />
        <Link label={refresh} isLocked={isChecking || !puzzle} onTap={props.onRefresh} />
      </View>
    </Sheet>
  );
}
