package cn.denggao.application.domain;

import cn.denggao.application.ProjectId;

/**
 * A submission was kept, in the transaction that goes on.
 *
 * @param number of the submission, from 1
 */
public record SubmissionKept(ProjectId project, int number) {

}
