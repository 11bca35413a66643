package cn.denggao.application.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.denggao.application.domain.ApprovedRows.Group;
import cn.denggao.application.domain.TargetProgress.Share;
import cn.denggao.application.domain.TargetProgress.Tagged;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.CategoryTarget;
import cn.denggao.programme.ProgrammePlan;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** The capital's share and the specialties that programmes speak of. */
@Component
class ApprovalReports {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	ApprovalReports(RoundDirectory rounds, OrganisationDirectory organisations) {
		this.rounds = rounds;
		this.organisations = organisations;
	}

	/**
	 * For categories whose newest round has a cap; nothing is approved, nothing is told.
	 */
	List<Share> shares(ProgrammePlan plan, List<Group> own, NewestRounds newest) {
		return plan.categories()
			.stream()
			.map(category -> share(plan, category, own, newest))
			.filter(Objects::nonNull)
			.toList();
	}

	private static Share share(ProgrammePlan plan, CategoryTarget category, List<Group> own, NewestRounds newest) {
		var ranking = newest.rules(plan, category.category()).map(RoundRules::ranking);
		var cap = ranking.map(RoundRules.Ranking::capitalShare).orElse(null);
		var funded = own.stream()
			.filter(group -> group.category().equals(category.category()) && !group.selfFunded())
			.toList();
		int all = TargetProgress.count(funded, group -> true);
		boolean unfrozen = newest.isUnfrozen(plan, category.category());
		if (cap == null && !unfrozen || all == 0) {
			return null;
		}
		int capital = TargetProgress.count(funded, Group::capital);
		var of = BigDecimal.valueOf(all);
		return new Share(category.name(), capital, all,
				BigDecimal.valueOf(capital).multiply(HUNDRED).divide(of, 2, RoundingMode.HALF_UP),
				unfrozen ? null : cap.multiply(HUNDRED).stripTrailingZeros(),
				(cap == null) ? null : ranking.get().capitalScope(),
				!unfrozen && BigDecimal.valueOf(capital).compareTo(cap.multiply(of)) > 0);
	}

	/** Every specialty of every tag, also those without an approval. */
	List<Tagged> tags(ProgrammePlan plan, List<Group> own, NewestRounds newest) {
		var lines = new ArrayList<Tagged>();
		tagged(plan, newest).forEach((tag, tagged) -> tagged.forEach(code -> lines.add(new Tagged(tag,
				organisations.specialty(code).name(), TargetProgress.count(own, group -> isUnder(group, code))))));
		return lines;
	}

	/** The specialties that the newest rounds of a programme speak of. */
	static Map<Tag, TreeSet<String>> tagged(ProgrammePlan plan, NewestRounds newest) {
		var codes = new TreeMap<Tag, TreeSet<String>>();
		plan.categories()
			.stream()
			.flatMap(category -> newest.rules(plan, category.category()).stream())
			.forEach(rules -> rules.specialties()
				.tags()
				.forEach((tag, tagged) -> codes.computeIfAbsent(tag, each -> new TreeSet<>()).addAll(tagged)));
		return codes;
	}

	static boolean isUnder(Group group, String code) {
		return group.specialty().equals(code) || group.specialty().startsWith(code + ".");
	}

	/** The rounds to speak of, as they are now. */
	NewestRounds newest() {
		return new NewestRounds(rounds);
	}

}
