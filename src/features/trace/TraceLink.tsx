import { isDevelopment, openPage } from '../../compose';
import { Action } from '../../ui/Action';

/** The way to the last trace, for developers: nothing in a production package. */
export const TraceLink = () =>
  isDevelopment ? <Action kind="quiet" label="Trace" onTap={() => void openPage('trace')} /> : null;
