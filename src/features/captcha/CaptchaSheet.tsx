import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Copy } from '../../copy';
import type { Puzzle } from '../../core/captcha';
import { Link } from '../../ui/Link';
import { Sheet } from '../../ui/Sheet';
import { usePictureWidth } from './pictureWidth';
import { PuzzleTask } from './PuzzleTask';
import { Sentence } from '../../ui/Sentence';

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

/** The pictures of the vendor's puzzles are this much wider than high; until one is loaded, its place is kept free. */
const USUAL_RATIO = 2;

/**
 * The slider captcha in a half-screen dialog over the page. What is to be done, and what became of it, stands on the track
 * below the knob; that element stays when a puzzle is replaced, so that screen readers announce its new text.
 */
export function CaptchaSheet({ words, puzzle, isChecking, problem, ...props }: Props) {
  const [isByButtons, setByButtons] = useState(false);
  const width = usePictureWidth();
  const { title, cancel, refresh, byDragging, withoutDragging } = words.captcha;
  const instruction = () => {
    if (isChecking) return words.captcha.checking;
    if (!puzzle) return words.captcha.loadingPicture;
    return isByButtons ? words.captcha.howToByButtons : words.captcha.howTo;
  };
  return (
    <Sheet title={title} closeLabel={cancel} onClose={props.onCancel}>
      <View
        className={isByButtons ? 'captcha captcha_by-buttons' : 'captcha'}
        style={isByButtons ? {} : { width: `${width}px` }}
      >
        <View className={classOf(isByButtons, problem)} role="alert" aria-live="polite">
          <Sentence>{problem || instruction()}</Sentence>
        </View>
        {puzzle ? (
          <PuzzleTask
            key={puzzle.token}
            words={words}
            puzzle={puzzle}
            width={width}
            isByButtons={isByButtons}
            isLocked={isChecking}
            onDrop={props.onDrop}
          />
        ) : (
          <View
            className="puzzle puzzle_awaited"
            style={{ width: `${width}px`, height: `${width / USUAL_RATIO}px` }}
            aria-hidden
          />
        )}
      </View>
      <View className="sheet__links">
        <Link label={isByButtons ? byDragging : withoutDragging} onTap={() => setByButtons(!isByButtons)} />
        <Link label={refresh} isLocked={isChecking || !puzzle} onTap={props.onRefresh} />
      </View>
    </Sheet>
  );
}

function classOf(isByButtons: boolean, problem: string): string {
  const place = isByButtons ? 'captcha__says' : 'captcha__says captcha__says_on-track';
  return problem ? `${place} captcha__says_problem` : place;
}
