package cn.denggao.approval.web;

import java.util.Optional;
import java.util.UUID;

import cn.denggao.approval.domain.Complaint;
import cn.denggao.approval.domain.ObjectorIdentity;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What somebody who objects types.
 *
 * @param anonymous ticked by who gives no name; such an objection is a lead at most
 */
record ObjectionForm(@NotNull(message = "{approval.objection.project-unknown}") UUID project, Boolean anonymous,
		@CodePointLength(max = 40, message = "{kernel.too-long}") String name,
		@CodePointLength(max = 120, message = "{kernel.too-long}") String contact, String facts, String evidence) {

	Optional<ObjectorIdentity> identity() {
		return Boolean.TRUE.equals(anonymous) ? Optional.empty()
				: Optional.of(new ObjectorIdentity(text(name), text(contact)));
	}

	Complaint complaint() {
		return new Complaint(text(facts), text(evidence));
	}

	private static String text(String typed) {
		return (typed == null) ? "" : typed;
	}

}
