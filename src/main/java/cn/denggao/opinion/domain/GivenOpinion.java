package cn.denggao.opinion.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;

/**
 * An opinion as it is read.
 *
 * @param caseKey business key of the case in that process
 * @param step name of the step as drawn when the opinion was given
 * @param documentNo null if none was entered
 * @param further what else its form asked for, in the order of that form
 * @param role code of the role it was given in, null if the person held none of those
 * asked
 * @param office organisation id
 */
public record GivenOpinion(UUID id, String process, String caseKey, Optional<ProjectId> project, String step,
		OpinionDecision decision, String words, String documentNo, List<FurtherAnswer> further, String person,
		String role, String office, Instant at) {
}
