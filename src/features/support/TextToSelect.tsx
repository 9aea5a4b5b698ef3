import { Text } from '@tarojs/components';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../flow/useFlow';

interface Props {
  readonly title: string;
  /** such as a number that WeChat did not dial */
  readonly text: string;
  readonly onClose: () => void;
}

/** A text that the person can select, where WeChat did not do with it what they asked for. */
export const TextToSelect = ({ title, text, onClose }: Props) => (
  <Dialog title={title} choices={[{ label: useWords().agreements.close, onTap: onClose }]}>
    <Text userSelect>{text}</Text>
  </Dialog>
);
