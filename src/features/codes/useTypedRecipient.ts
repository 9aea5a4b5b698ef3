import { useRef } from 'react';
import { areas } from '../../compose';
import type { CodeMethod } from '../../core/flow';
import { isUsualMobile, splitMobile } from '../../core/mobile';
import { readRecipient, type RecipientReading } from '../../core/recipient';

/**
 * Reads what the person typed, in the chosen area. A number that does not look like one of its area is questioned once; if
 * the person leaves it as it is, it is accepted, because only the server knows.
 */
export function useTypedRecipient(method: CodeMethod) {
  const questioned = useRef('');
  return (typed: string): RecipientReading => {
    const { chosen, list } = areas.store.getState();
    const reading = readRecipient(method, typed, { chosen: chosen.code, areas: list });
    if (reading.type === 'invalid' || method === 'email') return reading;
    const { address } = reading.recipient;
    void areas.follow(splitMobile(address)?.area ?? chosen.code);
    if (isUsualMobile(address, list) || questioned.current === address) return reading;
    questioned.current = address;
    return { type: 'invalid', problem: 'mobileUnusual' };
  };
}
