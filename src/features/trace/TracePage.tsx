import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { isDevelopment, openPage, tracer } from '../../compose';
import type { TraceEntry } from '../../core/trace';
import { Action } from '../../ui/Action';
import { PageFrame } from '../../ui/PageFrame';

/** Opens the trace; nothing in a production package. */
export const TraceLink = () =>
  isDevelopment ? <Action kind="quiet" label="Trace" onTap={() => void openPage('trace')} /> : null;

/** The last events of the flow as text to select and copy. For developers, so it is in English only. */
export function TracePage() {
  const [entries, setEntries] = useState(tracer.entries);
  useEffect(() => tracer.listen(() => setEntries(tracer.entries())), []);
  return (
    <PageFrame title="Trace">
      <View className="screen trace">
        {entries.map((entry, at) => (
          <View key={`${entry.at} ${at}`} className="trace__entry">
            <Text userSelect>{lineOf(entry)}</Text>
          </View>
        ))}
      </View>
    </PageFrame>
  );
}

/** Time, trace id, event, the step after it, and what else is known. */
function lineOf({ at, traceId, event, step, purpose, problem, serverCode, tookMs }: TraceEntry): string {
  const time = new Date(at).toISOString().slice(11, 23);
  const took = tookMs === null ? null : `${tookMs} ms`;
  return [time, traceId, event, `→ ${step}`, purpose, problem, serverCode, took]
    .filter((part) => part !== null)
    .join(' ');
}
