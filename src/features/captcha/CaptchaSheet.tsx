import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Copy } from '../../copy';
import type { Puzzle } from '../../core/captcha';
import { Link } from '../../ui/Link';
import { Sheet } from '../../ui/Sheet';
import { PuzzleTask } from './PuzzleTask';

interface Props {
  readonly words: Copy['captcha'];
  /** `null` while one is fetched */
  readonly puzzle: Puzzle | null;
  readonly isChecking: boolean;
  /** why there is another puzzle; empty at the first */
  readonly problem: string;
  /** @param x image pixels */
  readonly onDrop: (x: number) => void;
  readonly onRefresh: () => void;
  readonly onCancel: () => void;
}

/** The slider captcha in a half screen over the page. */
export function CaptchaSheet({ words, puzzle, isChecking, problem, ...props }: Props) {
  const [isByButtons, setByButtons] = useState(false);
  const instruction = isByButtons ? words.howToByButtons : words.howTo;
  const wait = isChecking ? words.checking : words.loadingPicture;
  return (
    <Sheet title={words.title} closeLabel={words.cancel} onClose={props.onCancel}>
      <View
        className={problem ? 'sheet__line sheet__line_problem' : 'sheet__line'}
        role="alert"
        aria-live="polite"
      >
        {isChecking || !puzzle ? problem || wait : problem || instruction}
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
        <Link
          label={isByButtons ? words.byDragging : words.withoutDragging}
          onTap={() => setByButtons(!isByButtons)}
        />
        <Link label={words.refresh} isLocked={isChecking || !puzzle} onTap={props.onRefresh} />
      </View>
    </Sheet>
  );
}
