import { TracePage } from '../../../features/trace/TracePage';

/** For developers; a production package does not contain this page. */
export default function Trace() {
  return <TracePage />;
}
