package cn.denggao.review.web;

import java.util.List;
import java.util.Set;

import cn.denggao.review.RegisterExpert;
import cn.denggao.review.domain.RelationText;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * What is known of an expert.
 *
 * @param senior true, or null when not ticked
 * @param bornYear null while unknown
 * @param relations hospital codes and accounts, apart by line, comma or blank
 */
record ExpertForm(String login, @NotBlank(message = "{review.expert.name-missing}") String name,
		@NotBlank(message = "{review.expert.title-missing}") String title, Boolean senior, List<String> specialties,
		@NotBlank(message = "{review.expert.employer-missing}") String employer,
		@NotBlank(message = "{review.expert.province}") String province, Integer bornYear,
		@CodePointLength(max = 4000, message = "{kernel.too-long}") String relations) {

	/** The entry of this account. */
	RegisterExpert entry(String account) {
		return new RegisterExpert(account.strip(), name.strip(), title.strip(), Boolean.TRUE.equals(senior),
				(specialties != null) ? Set.copyOf(specialties) : Set.of(), employer.strip(), province.strip(),
				bornYear, RelationText.read((relations != null) ? relations : ""));
	}

	/** The account typed, empty when there is none. */
	String account() {
		return (login != null) ? login.strip() : "";
	}

}
