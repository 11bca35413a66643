package cn.denggao.review.domain;

import java.time.temporal.ValueRange;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.review.RegisterExpert;

import org.springframework.stereotype.Component;

/** What an entry in the pool must look like, so that recusal can rely on it. */
@Component
class ExpertRules {

	/** Born in one of these years. */
	private static final ValueRange YEARS = ValueRange.of(1900, 2100);

	private static final Pattern PROVINCE = Pattern.compile("[1-8]\\d0000");

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_EMPLOYER = 100;

	private final AccountDirectory accounts;

	private final OrganisationDirectory organisations;

	ExpertRules(AccountDirectory accounts, OrganisationDirectory organisations) {
		this.accounts = accounts;
		this.organisations = organisations;
	}

	/** The entry with a registered hospital's name replaced by its id, or refused. */
	RegisterExpert checked(RegisterExpert entry) {
		require(accounts.find(entry.login()).filter(one -> one.roles().contains(Role.EXPERT)).isPresent(), "login",
				"review.expert.no-account", entry.login());
		require(fits(entry.name(), LONGEST_NAME), "name", "review.expert.name", LONGEST_NAME);
		require(fits(entry.title(), LONGEST_NAME), "title", "review.expert.title", LONGEST_NAME);
		require(fits(entry.employer(), LONGEST_EMPLOYER), "employer", "review.expert.employer", LONGEST_EMPLOYER);
		require(PROVINCE.matcher(entry.province()).matches(), "province", "review.expert.province");
		require(entry.bornYear() == null || YEARS.isValidValue(entry.bornYear()), "bornYear",
				"review.expert.born-year");
		checkSpecialties(entry.specialties());
		for (var relation : entry.relations()) {
			require(isHospital(relation.subject()) || accounts.find(relation.subject()).isPresent(), "relations",
					"review.expert.relation", relation.subject());
		}
		return new RegisterExpert(entry.login(), entry.name(), entry.title(), entry.senior(), entry.specialties(),
				employer(entry.employer()), entry.province(), entry.bornYear(), entry.relations());
	}

	private void checkSpecialties(Set<String> wanted) {
		var known = organisations.specialties().stream().map(SpecialtySummary::code).collect(Collectors.toSet());
		for (var code : wanted) {
			require(known.contains(code), "specialties", "review.expert.specialty", code);
		}
	}

	private boolean isHospital(String id) {
		return !id.isBlank() && organisations.findHospital(OrganisationId.of(id)).isPresent();
	}

	/** A hospital registered here is stored by its id, or nobody would see the tie. */
	private String employer(String typed) {
		return organisations.hospitals()
			.stream()
			.filter(hospital -> hospital.name().equals(typed))
			.map(HospitalSummary::id)
			.map(OrganisationId::value)
			.findFirst()
			.orElse(typed);
	}

	private static boolean fits(String text, int longest) {
		return !text.isBlank() && TypedText.length(text) <= longest
				&& text.codePoints().map(Character::getType).noneMatch(ExpertRules::isUnseen);
	}

	private static boolean isUnseen(int type) {
		return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
	}

	private static void require(boolean kept, String field, String key, Object... arguments) {
		if (!kept) {
			throw Refused.at(field, key, arguments);
		}
	}

}
