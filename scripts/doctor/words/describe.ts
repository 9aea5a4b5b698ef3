import type { Reading } from '../reading';
import { failureText, mendingOf } from './network';

const titled = (title: string): string => (title === '' ? '' : ` "${title}"`);

/** What came back, as a part of a sentence. */
export function describe(reading: Reading): string {
  switch (reading.is) {
    case 'object':
      return 'HTTP 200';
    case 'refusal':
      return `${reading.code.printed}${titled(reading.message)}`;
    case 'redirect':
      return `a redirect (HTTP ${reading.status}) to ${reading.to}`;
    case 'page':
      return `an HTML page${titled(reading.title)} (HTTP ${reading.status})`;
    case 'empty':
      return 'HTTP 200 without a body';
    case 'other':
      return `HTTP ${reading.status}${titled(reading.excerpt)}`;
    case 'tooLong':
      return 'more than 2 MB';
    case 'failure':
      return failureText(reading.failure);
  }
}

/** What to do about an answer that no check expects. */
export function mendingOfAnswer(reading: Reading): string {
  switch (reading.is) {
    case 'failure':
      return mendingOf(reading.failure);
    case 'redirect':
      return 'Let the path answer itself: our headers do not survive a redirect.';
    case 'page':
      return 'Ask who runs the gateway or firewall before the tenant to let this path through.';
    case 'refusal':
      return 'Ask the vendor what this code means here; problemOfErrorCode can give it a meaning.';
    default:
      return 'Ask the vendor, or who runs the gateway before the tenant, about this path.';
  }
}
