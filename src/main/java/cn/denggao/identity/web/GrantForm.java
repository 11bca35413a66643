package cn.denggao.identity.web;

import java.time.LocalDate;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is asked for to grant a role.
 *
 * @param lastDay last day of the term; empty for none
 */
record GrantForm(@NotBlank(message = "{identity.grant.role-missing}") String role,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay) {

	Role granted() {
		return Role.of(role).orElseThrow(() -> Refused.at("role", "identity.grant.role-missing"));
	}

}
