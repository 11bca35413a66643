package cn.denggao.administration.web;

import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What is asked for to open an authority. */
record AuthorityForm(@NotBlank(message = "{administration.organisation.id-missing}") String id,
		@NotBlank(message = "{administration.organisation.name-missing}") String name,
		@NotNull(message = "{administration.organisation.choose}") Level level,
		@NotBlank(message = "{administration.organisation.region-missing}") String region,
		@NotBlank(message = "{administration.organisation.choose}") String superior) {

	AuthoritySummary summary() {
		return new AuthoritySummary(TypedId.in("id", id), name.strip(), level, region.strip(),
				TypedId.in("superior", superior));
	}

}
