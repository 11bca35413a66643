package cn.denggao.application.web;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** What a new application starts with. */
record NewApplicationForm(
		@NotBlank(message = "{application.new.specialty-missing}") @CodePointLength(max = 64,
				message = "{kernel.too-long}") String specialty,
		@NotBlank(message = "{application.new.title-missing}") @CodePointLength(max = 200,
				message = "{application.new.title-long}") String title,
		@NotBlank(message = "{application.new.leader-missing}") @CodePointLength(max = 64,
				message = "{kernel.too-long}") String leader,
		@CodePointLength(max = 64, message = "{kernel.too-long}") String ground) {

	/** The project it leans on, or null if none is named; refused if it is none. */
	ProjectId leansOn() {
		if (ground == null || ground.isBlank()) {
			return null;
		}
		try {
			return ProjectId.parse(ground);
		}
		catch (IllegalArgumentException ex) {
			throw Refused.at("ground", "application.draft.ground-missing");
		}
	}

}
