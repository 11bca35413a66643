package cn.denggao.application.domain.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.denggao.application.domain.desk.DeskScope.Seen;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.SpecialtySummary;

/** A filter as conditions on the tables, with their arguments in order. */
final class DeskSql {

	private static final String REVIEWED = "starts_with(p.status, 'FORMAL_REVIEW')";

	private final List<String> conditions = new ArrayList<>();

	private final List<Object> arguments = new ArrayList<>();

	private final DeskFilter filter;

	private final Seen seen;

	DeskSql(DeskFilter filter, Seen seen, OrganisationDirectory organisations) {
		this.filter = filter;
		this.seen = seen;
		add("p.submitted_at is not null");
		add("p.hospital_id = any (?)", (Object) seen.ids());
		filter.wanted().forEach(word -> word(word, organisations));
		choices();
		states();
	}

	/** From where to where; the stop under way is joined by all that need it. */
	String from() {
		return " from application_project p left join application_stop s on s.project_id = p.id"
				+ " and s.entered_at is not null and s.passed_at is null " + where();
	}

	/** The same for counting, without the stop unless a condition asks for it. */
	String fromForCount() {
		return (filter.overdue() || filter.mine()) ? from() : " from application_project p " + where();
	}

	Object[] arguments(Object... more) {
		var all = new ArrayList<>(arguments);
		all.addAll(Arrays.asList(more));
		return all.toArray();
	}

	private String where() {
		return "where " + String.join(" and ", conditions);
	}

	private void word(String word, OrganisationDirectory organisations) {
		var like = "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
		var specialties = organisations.specialties()
			.stream()
			.filter(specialty -> Seen.contains(specialty.name(), word))
			.map(SpecialtySummary::code)
			.toArray(String[]::new);
		add("(lower(p.code) like ? or lower(p.title) like ? or p.initials like ? or p.hospital_id = any (?)"
				+ " or p.specialty_code = any (?))", like, like, like, seen.named(word), specialties);
	}

	private void choices() {
		if (!filter.round().isEmpty()) {
			add("p.round_id = ?", filter.roundId().orElse(null));
		}
		filter.statusWanted().ifPresent(status -> add("p.status = ?", status.name()));
		if (!filter.region().isEmpty()) {
			add("p.hospital_id = any (?)", (Object) seen.in(filter.region()));
		}
		if (!filter.specialty().isEmpty()) {
			add("p.specialty_code = ?", filter.specialty());
		}
		if (!filter.hospital().isEmpty()) {
			add("p.hospital_id = ?", filter.hospital());
		}
		if (!filter.support().isEmpty()) {
			add("p.support_class = ?", filter.support());
		}
	}

	private void states() {
		if (filter.overdue()) {
			add(REVIEWED + " and s.due_at < (select app_now())");
		}
		if (filter.mine()) {
			add(REVIEWED + " and s.organisation = ?", seen.organisation());
		}
		if (filter.duplicate()) {
			add(DeskNames.DUPLICATE.formatted("p"));
		}
	}

	private void add(String condition, Object... values) {
		conditions.add(condition);
		arguments.addAll(Arrays.asList(values));
	}

}
