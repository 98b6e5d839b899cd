import { readFileSync } from 'node:fs';

const none = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** Counts of a Vitest JSON report; a file that could not be loaded counts as one failure. */
export function countVitest(file) {
  const report = readReport(file);
  if (!report) return none;
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0,
  };
}

/** Counts of a Playwright JSON report; a test that passed on a retry counts as passed. */
export function countPlaywright(file) {
  const report = readReport(file);
  if (!report) return none;
  const { expected, unexpected, skipped, flaky } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    skipped,
    flaky,
  };
}

/** The failed tests of a Vitest JSON report: file, name and the first lines of why. */
export function failuresOfVitest(file) {
  return (readReport(file)?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message ? [`${name}\n${head(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `${name} › ${fullName}\n${head(failureMessages.join('\n'))}`,
    );
  });
}

const head = (text) => text.split('\n').slice(0, 12).join('\n');

/** A stage that never ran left no report. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
