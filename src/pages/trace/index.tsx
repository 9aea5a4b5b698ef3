import { useEffect, useState } from 'react';
import { tracer } from '../../compose';
import { PageFrame } from '../../ui/PageFrame';
import { TraceScreen } from '../../features/trace/TraceScreen';

/** What happened in this sign-in, for developers; a production package does not have this page. */
export default function Trace() {
  const [entries, setEntries] = useState(tracer.entries);
  useEffect(() => tracer.listen(() => setEntries(tracer.entries())), []);
  return (
    <PageFrame>
      <TraceScreen entries={entries} />
    </PageFrame>
  );
}
