package cn.denggao.application.domain.partner;

import java.time.Instant;

import cn.denggao.application.ProjectId;
import cn.denggao.organisation.OrganisationId;

/**
 * A hospital that applies together with the one that leads (R003-13).
 *
 * @param hospital as it was named, whatever has become of it
 * @param part its role in words
 * @param tasks what it takes on
 * @param askedAt when this was put to it; an answer is to the last
 * @param answer null while none is given
 * @param reason why it declined, else null
 * @param leftAt when it left an application that competes, else null
 */
public record Partner(ProjectId project, OrganisationId hospital, String part, String tasks, Instant askedAt,
		Answer answer, String reason, String answeredBy, Instant answeredAt, Instant leftAt) {

	/** What its principal says. */
	public enum Answer {

		CONFIRMED, DECLINED

	}

	public boolean isConfirmed() {
		return answer == Answer.CONFIRMED;
	}

	public boolean isDeclined() {
		return answer == Answer.DECLINED;
	}

	/** Whether a veto has put it out of the application (ADR 0049). */
	public boolean hasLeft() {
		return leftAt != null;
	}

	/** Whether it takes part: it has neither declined nor left. */
	public boolean takesPart() {
		return !isDeclined() && !hasLeft();
	}

}
