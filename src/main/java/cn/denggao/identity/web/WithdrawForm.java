package cn.denggao.identity.web;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * Which role is taken back, and why.
 *
 * @param held its code
 */
record WithdrawForm(@NotBlank(message = "{identity.grant.role-missing}") String held,
		@NotBlank(message = "{identity.reason.missing}") @CodePointLength(max = 200,
				message = "{identity.reason.long}") String reason) {

	Role role() {
		return Role.of(held).orElseThrow(() -> Refused.at("held", "identity.grant.role-missing"));
	}

}
