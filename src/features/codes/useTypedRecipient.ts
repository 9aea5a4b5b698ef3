import { useRef } from 'react';
import type { CodeMethod } from '../../core/flow';
import { isUsualMobile, splitMobile } from '../../core/mobile';
import { readRecipient, type Recipient, type RecipientReading } from '../../core/recipient';
import { areas } from '../../signIn';

/**
 * Reads what the person typed, in the chosen area. A number that does not look like one of its area is questioned once; if
 * the person leaves it as it is, it is accepted, because only the server knows.
 */
export function useTypedRecipient(method: CodeMethod) {
  const questioned = useRef('');
  return (typed: string): RecipientReading => {
    const reading = readInArea(method, typed);
    if (reading.type === 'invalid' || method === 'email') return reading;
    const { address } = reading.recipient;
    const { chosen, list } = areas.store.getState();
    void areas.follow(splitMobile(address)?.area ?? chosen.code);
    if (isUsualMobile(address, list) || questioned.current === address) return reading;
    questioned.current = address;
    return { type: 'invalid', problem: 'mobileUnusual' };
  };
}

/** Whether a text still means this recipient, however it is written: `+86 138 0013 8000` and `13800138000` do. */
export function isSameRecipient({ method, address }: Recipient, typed: string): boolean {
  const reading = readInArea(method, typed);
  return reading.type === 'valid' && reading.recipient.address === address;
}

function readInArea(method: CodeMethod, typed: string): RecipientReading {
  const { chosen, list } = areas.store.getState();
  return readRecipient(method, typed, { chosen: chosen.code, areas: list });
}
