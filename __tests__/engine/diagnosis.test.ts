import { describe, expect, test } from '@jest/globals';
import { ProblemError } from '../../src/core/problems';
import { createDiagnosis, type ProblemReport } from '../../src/engine/diagnosis';

function open() {
  const reports: ProblemReport[] = [];
  const bugs: unknown[] = [];
  const diagnosis = createDiagnosis({
    onProblem: (report) => reports.push(report),
    onBug: (cause) => bugs.push(cause),
    traceId: () => 'trace-1',
  });
  return { ...diagnosis, reports, bugs };
}

describe('a failure', () => {
  test('is reported with its code, the server’s code and the trace id', () => {
    const { report, reports, bugs } = open();
    report(new ProblemError({ code: 'credentialsWrong', serverCode: 'SDK.LOGIN.1005' }));
    expect(reports).toEqual([{ code: 'credentialsWrong', serverCode: 'SDK.LOGIN.1005', traceId: 'trace-1' }]);
    expect(bugs).toEqual([]);
  });

  test('is reported once, however many parts pass it on', () => {
    const { report, reports } = open();
    const error = new ProblemError({ code: 'offline' });
    expect(report(error)).toBe(error);
    expect(report(error)).toBe(error);
    expect(reports).toHaveLength(1);
  });

  test('is reported once, also where its problem is thrown anew', () => {
    const { report, reports } = open();
    const { problem } = report(new ProblemError({ code: 'offline' }));
    report(new ProblemError(problem));
    expect(reports).toHaveLength(1);
  });

  test('is reported though an earlier one had the same code', () => {
    const { report, reports } = open();
    report(new ProblemError({ code: 'offline' }));
    report(new ProblemError({ code: 'offline' }));
    expect(reports).toHaveLength(2);
  });

  test.each(['13800138000', 'not a code', 'eyJhbGciOi.J9.x', ''])(
    'repeats no server code that does not look like one: %p',
    (serverCode) => {
      const { report, reports } = open();
      report(new ProblemError({ code: 'refused', serverCode }));
      expect(reports).toEqual([{ code: 'refused', serverCode: null, traceId: 'trace-1' }]);
    },
  );
});

describe('a bug of ours', () => {
  test('keeps what was thrown as its cause, for a developer alone', () => {
    const { report, reports, bugs } = open();
    const bug = new TypeError('cannot read "s3cret" of undefined');
    const error = report(bug);
    expect(error.cause).toBe(bug);
    expect(error.message).toBe('unexpected');
    expect(bugs).toEqual([bug]);
    expect(reports).toEqual([{ code: 'unexpected', serverCode: null, traceId: 'trace-1' }]);
    expect(JSON.stringify(reports)).not.toContain('s3cret');
  });

  test('without a cause is told by its own stack', () => {
    const { report, bugs } = open();
    const error = new ProblemError({ code: 'unexpected' });
    report(error);
    expect(bugs).toEqual([error]);
  });
});
