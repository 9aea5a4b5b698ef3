import { Text, View } from '@tarojs/components';
import type { TraceEntry } from '../../core/trace';

/** The last trace as text that can be selected and copied. For developers, hence in English only. */
export function TraceScreen({ entries }: { readonly entries: readonly TraceEntry[] }) {
  return (
    <View className="screen trace">
      <View className="weui-form__title screen__title">Trace</View>
      {entries.map((entry, at) => (
        <View key={`${entry.at} ${at}`} className="trace__entry">
          <Text userSelect>{lineOf(entry)}</Text>
        </View>
      ))}
    </View>
  );
}

/** Time, trace id, what happened, where the flow was then, and what is known besides. */
function lineOf({ at, traceId, event, step, purpose, problem, serverCode, tookMs }: TraceEntry): string {
  const time = new Date(at).toISOString().slice(11, 23);
  const took = tookMs === null ? null : `${tookMs} ms`;
  return [time, traceId, event, `→ ${step}`, purpose, problem, serverCode, took]
    .filter((part) => part !== null)
    .join(' ');
}
