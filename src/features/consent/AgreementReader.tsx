import { Text, View } from '@tarojs/components';
import type { AgreementText, Paragraph } from '../../core/agreementText';
import { PageFrame } from '../../ui/PageFrame';
import { Brand } from '../flow/Brand';
import { Sentence } from '../../ui/Sentence';

const CLASS_OF: Readonly<Record<Paragraph['kind'], string>> = {
  title: 'screen__title',
  heading: 'reading__heading',
  text: 'reading__text',
  item: 'reading__item',
};

interface Props {
  readonly title: string;
  readonly text: AgreementText;
}

/** An agreement that is in the package, with the title that its text begins with, or its usual name. It can be selected. */
export const AgreementReader = ({ title, text }: Props) => (
  <PageFrame title={title} header={<Brand />}>
    <View className="screen">
      {text[0]?.kind !== 'title' && <View className="screen__title">{title}</View>}
      {text.map((paragraph, at) => (
        <View key={at} className={CLASS_OF[paragraph.kind]}>
          {paragraph.kind === 'item' ? (
            <Item text={paragraph.text} />
          ) : (
            <Text userSelect>
              <Sentence>{paragraph.text}</Sentence>
            </Text>
          )}
        </View>
      ))}
    </View>
  </PageFrame>
);

/** One item of a list: all its lines begin beside the mark, which the build puts in front of the first blank. */
function Item({ text }: { readonly text: string }) {
  const at = text.indexOf(' ');
  return (
    <>
      <Text className="reading__mark">{text.slice(0, at)}</Text>
      <View className="reading__words">
        <Text userSelect>
          <Sentence>{text.slice(at + 1)}</Sentence>
        </Text>
      </View>
    </>
  );
}
