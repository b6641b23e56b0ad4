/** Tells organisers on the commit what is wrong with their files. */
import { describe, type Problem } from '../../config/problem.ts';
import type { CheckRun } from '../ports.ts';
import { NOTHING, now, type Decision } from './decision.ts';

const CHECK_NAME = 'GitChat';

/** A failing check for wrong files; a passing one only where it takes a failing one back. */
export function decideCheck(
  headSha: string,
  problems: readonly Problem[],
  checked: { readonly sha: string; readonly failed: boolean } | undefined,
): Decision {
  if (checked?.sha === headSha) return NOTHING;
  if (problems.length === 0 && checked?.failed !== true) return NOTHING;
  return now({ kind: 'report-check', check: checkOn(headSha, problems) });
}

function checkOn(sha: string, problems: readonly Problem[]): CheckRun {
  const conclusion = problems.length === 0 ? 'success' : 'failure';
  return {
    sha,
    name: CHECK_NAME,
    conclusion,
    title: problems.length === 0 ? 'All files are right' : titleFor(problems),
    summary: problems.length === 0 ? 'GitChat uses the files as they are.' : summaryOf(problems),
    annotations: problems.filter(isInTheRepository).map((problem) => ({
      path: problem.path,
      line: Math.max(1, problem.line),
      message: describe(problem),
    })),
  };
}

/** A base that the settings extend stands elsewhere (`owner/repo:path`), where no annotation can point. */
function isInTheRepository({ path }: Problem): boolean {
  return !path.includes(':');
}

function titleFor(problems: readonly Problem[]): string {
  return problems.length === 1 ? 'One thing to mend' : `${problems.length} things to mend`;
}

function summaryOf(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `- ${describe(problem)}`);
  const note = 'Until this is mended, the last version without a mistake stays in force.';
  return [...lines, '', note].join('\n');
}
