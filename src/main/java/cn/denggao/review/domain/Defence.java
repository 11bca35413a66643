package cn.denggao.review.domain;

import java.time.LocalDate;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A defence or site visit before a panel is summed up: called, then held. */
@Embeddable
class Defence {

	@Enumerated(EnumType.STRING)
	@Column(name = "defence")
	private Stage stage = Stage.NONE;

	@Column(name = "defence_held_on")
	private LocalDate heldOn;

	@Column(name = "defence_minutes")
	private String minutes;

	@Column(name = "defence_finding")
	private String finding;

	void call() {
		if (stage != Stage.NONE) {
			throw Refused.tooLate("review.defence-already-called");
		}
		stage = Stage.CALLED;
	}

	void hold(LocalDate on, String minutesNo, String found) {
		if (stage != Stage.CALLED) {
			throw Refused.tooLate("review.defence-not-called");
		}
		stage = Stage.HELD;
		heldOn = on;
		minutes = minutesNo;
		finding = found;
	}

	boolean isDue() {
		return stage == Stage.CALLED;
	}

	boolean isNone() {
		return stage == Stage.NONE;
	}

	Optional<LocalDate> heldOn() {
		return Optional.ofNullable(heldOn);
	}

	String minutes() {
		return minutes;
	}

	String finding() {
		return finding;
	}

	enum Stage {

		NONE, CALLED, HELD

	}

}
