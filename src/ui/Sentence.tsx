import { Text } from '@tarojs/components';

/** Characters. A shorter text has one line in every place of this app, unless the type is very large. */
const SHORT = 6;

/** Two Chinese characters and the punctuation that follows them, at the end of a text. */
const END = /[\u4e00-\u9fff]{2}[。！？：”》）]*$/;

interface Props {
  readonly children: string;
}

/**
 * A text that may need several lines. The last two characters of a Chinese one stay together, so that its last line never is
 * a single character. CSS has `text-wrap` for this, but only the newest versions of WeChat know it.
 */
export function Sentence({ children: text }: Props) {
  const at = text.length > SHORT ? text.search(END) : -1;
  if (at <= 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <Text className="sentence__end">{text.slice(at)}</Text>
    </>
  );
}
