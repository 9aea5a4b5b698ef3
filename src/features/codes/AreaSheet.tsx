import { View } from '@tarojs/components';
import type { Copy } from '../../copy';
import type { Area } from '../../core/areas';
import { Action } from '../../ui/Action';
import { ChoiceCell } from '../../ui/Cells';
import { Sheet } from '../../ui/Sheet';
import { Sentence } from '../../ui/Sentence';

interface Props {
  readonly words: Copy;
  readonly list: readonly Area[];
  /** the chosen one of `list`; `null` where it is not in it */
  readonly chosen: Area | null;
  /** the name of an area in the person's language; empty for none */
  readonly nameOf: (area: Area) => string;
  /** the areas that only the server knows */
  readonly others: 'unasked' | 'loading' | 'loaded' | 'failed';
  /** why they could not be loaded; empty for none */
  readonly problem: string;
  readonly onMore: () => void;
  readonly onChoose: (area: Area) => void;
  readonly onClose: () => void;
}

/** The list of areas, with their calling codes. The server is asked for more of them only when the person wants it. */
export function AreaSheet({ words, list, chosen, nameOf, others, ...props }: Props) {
  const { title, more, noMore } = words.codes.area;
  const hasOthers = list.some(({ names }) => Object.keys(names).length > 0);
  return (
    <Sheet title={title} closeLabel={words.agreements.close} onClose={props.onClose}>
      <View className="sheet__choices" role="radiogroup" aria-label={title}>
        {list.map((area) => (
          <ChoiceCell
            key={`${area.code} ${area.country}`}
            label={nameOf(area)}
            value={`+${area.code}`}
            isChosen={area === chosen}
            onChoose={() => props.onChoose(area)}
          />
        ))}
      </View>
      <View className="sheet__line sheet__line_problem" role="alert" aria-live="polite">
        <Sentence>{props.problem}</Sentence>
      </View>
      {others === 'loaded' && !hasOthers && (
        <View className="sheet__line">
          <Sentence>{noMore}</Sentence>
        </View>
      )}
      {others !== 'loaded' && (
        <Action
          kind="quiet"
          label={more}
          isLocked={others === 'loading'}
          isBusy={others === 'loading'}
          onTap={props.onMore}
        />
      )}
    </Sheet>
  );
}
