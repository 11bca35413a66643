package cn.denggao.planning.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.planning.domain.MatterEntry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What is asked of an officer about a matter. */
record MatterForm(@NotBlank(message = "{planning.matter.department-missing}") String department,
		@NotBlank(message = "{planning.matter.title-missing}") @CodePointLength(min = 2, max = 200,
				message = "{planning.title-length}") String title,
		@NotBlank(message = "{planning.matter.content-missing}") @CodePointLength(max = 4000,
				message = "{planning.input-length}") String content,
		@NotNull(message = "{planning.matter.due-missing}") LocalDate dueOn, String programme, UUID project) {

	/** Blanks around count for nothing. */
	MatterForm {
		title = (title == null) ? null : title.strip();
	}

	MatterEntry entry() {
		var role = Role.of(department.strip())
			.orElseThrow(() -> Refused.at("department", "planning.matter.department-unknown"));
		return new MatterEntry(role, title.strip(), content.strip(), dueOn,
				(programme == null) ? "" : programme.strip(), project);
	}

}
