import { describe, expect, test } from '@jest/globals';
import { advance, beginning } from '../../../src/core/advance';
import type { FlowEvent } from '../../../src/core/flow';
import type { TraceEntry } from '../../../src/core/trace';
import { createTracer } from '../../../src/engine/flow/tracer';
import { createTestClock } from '../../world/clock';
import { binding } from '../openEngine';

const began = (id: number, purpose: 'signIn' | 'verify' = 'signIn'): FlowEvent => ({
  type: 'attemptStarted',
  id,
  purpose,
});
const answered = (id: number): FlowEvent => ({ type: 'answered', id, answer: binding });
const READ: FlowEvent = { type: 'problemRead' };

/** A flow that is traced from `from` on; its trace ids are `trace-1`, `trace-2` and so on. */
function traced(from = beginning(true)) {
  const clock = createTestClock();
  let ids = 0;
  const tracer = createTracer(clock, () => `trace-${(ids += 1)}`);
  let state = from;
  const happen = (...events: FlowEvent[]) =>
    events.forEach((event) => {
      const before = state;
      state = advance(before, event);
      tracer.record(event, before, state);
    });
  const last = (): TraceEntry | undefined => tracer.entries()[tracer.entries().length - 1];
  return { clock, tracer, happen, last };
}

describe('the trace of a flow', () => {
  test('is empty at first', () => {
    expect(traced().tracer.entries()).toEqual([]);
  });

  test('has an entry for each event, with its time and what traceOf makes of it', () => {
    const { clock, happen, last } = traced();
    happen(began(1));
    clock.advance(250);
    happen(answered(1));
    expect(last()).toEqual({
      traceId: 'trace-2',
      at: clock.now(),
      tookMs: 250,
      event: 'answered',
      step: 'binding',
      purpose: 'signIn',
      problem: null,
      serverCode: null,
    });
  });

  test('keeps the last fifty entries, the newest last', () => {
    const { clock, tracer, happen } = traced();
    const start = clock.now();
    for (let nth = 0; nth < 50; nth += 1) {
      happen(READ);
      clock.advance(1);
    }
    expect(tracer.entries().map(({ at }) => at - start)).toEqual([...Array(50).keys()]);
    happen(READ);
    expect(tracer.entries().map(({ at }) => at - start)).toEqual([...Array(50).keys()].map((at) => at + 1));
  });
});

describe('the duration', () => {
  test('is in the entry that ends an attempt, and in no other', () => {
    const { clock, tracer, happen } = traced();
    happen(READ, began(1));
    clock.advance(40);
    happen(READ);
    clock.advance(2);
    happen(answered(1));
    clock.advance(5);
    happen(READ);
    expect(tracer.entries().map(({ tookMs }) => tookMs)).toEqual([null, null, null, 42, null]);
  });

  test('is that of an attempt that failed, or that signing out ended', () => {
    const { clock, happen, last } = traced();
    happen(began(1));
    clock.advance(7);
    happen({ type: 'attemptFailed', id: 1, problem: { code: 'offline' } });
    expect(last()?.tookMs).toBe(7);
    happen(began(2));
    clock.advance(9);
    happen({ type: 'signedOut' });
    expect(last()?.tookMs).toBe(9);
  });

  test('counts from the newer attempt where one superseded another', () => {
    const { clock, tracer, happen } = traced();
    happen(began(1));
    clock.advance(100);
    happen(began(2, 'verify'));
    clock.advance(3);
    happen(answered(2));
    expect(tracer.entries().map(({ tookMs }) => tookMs)).toEqual([null, null, 3]);
  });

  test('is missing for a late answer, which ends no attempt', () => {
    const { clock, happen, last } = traced();
    happen(began(1), began(2));
    clock.advance(3);
    happen(answered(1));
    expect(last()?.tookMs).toBeNull();
  });

  test('is missing where the beginning was not recorded', () => {
    const { happen, last } = traced(advance(beginning(true), began(1)));
    happen(answered(1));
    expect(last()).toMatchObject({ event: 'answered', tookMs: null });
  });

  test('is 0 where the answer came in the same instant', () => {
    const { happen, last } = traced();
    happen(began(1), answered(1));
    expect(last()?.tookMs).toBe(0);
  });
});

describe('the trace id', () => {
  test('exists from the start', () => {
    expect(traced().tracer.traceId()).toBe('trace-1');
  });

  test('is new with each sign-in', () => {
    const { tracer, happen } = traced();
    happen(began(1));
    expect(tracer.traceId()).toBe('trace-2');
    happen(answered(1), began(2));
    expect(tracer.traceId()).toBe('trace-3');
    expect(tracer.entries().map(({ traceId }) => traceId)).toEqual(['trace-2', 'trace-2', 'trace-3']);
  });

  test('stays the same until the next sign-in', () => {
    const { tracer, happen } = traced();
    happen(began(1), answered(1), READ, began(2, 'verify'), answered(2), { type: 'signedOut' });
    expect(new Set(tracer.entries().map(({ traceId }) => traceId))).toEqual(new Set(['trace-2']));
  });
});

describe('a listener', () => {
  test('is called with each entry until it is removed', () => {
    const { tracer, happen, last } = traced();
    const heard: TraceEntry[] = [];
    const stop = tracer.listen((entry) => heard.push(entry));
    happen(READ);
    expect(heard).toEqual([last()]);
    stop();
    happen(READ);
    expect(heard).toHaveLength(1);
  });

  test('can be removed without removing the others', () => {
    const { tracer, happen } = traced();
    const heard: string[] = [];
    const stop = tracer.listen(() => heard.push('first'));
    tracer.listen(() => heard.push('second'));
    happen(READ);
    stop();
    happen(READ);
    expect(heard).toEqual(['first', 'second', 'second']);
  });
});
