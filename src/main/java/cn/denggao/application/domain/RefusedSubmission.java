package cn.denggao.application.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.EligibilityResults.Result;

/** A submission was refused by this check, which outlives what is rolled back. */
record RefusedSubmission(ProjectId project, Result result) {
}
