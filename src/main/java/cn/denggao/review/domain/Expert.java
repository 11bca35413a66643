package cn.denggao.review.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.denggao.review.RegisterExpert;
import cn.denggao.review.Relation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody in the pool who can be drawn. */
@Entity
@Table(name = "review_expert")
class Expert {

	@Id
	private String login;

	private String name;

	private String title;

	private boolean senior;

	private String employer;

	private String province;

	@Column(name = "born_year")
	private Integer bornYear;

	private boolean suspended;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "review_expert_specialty", joinColumns = @JoinColumn(name = "expert"))
	@Column(name = "specialty")
	private Set<String> specialties = new HashSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "review_expert_relation", joinColumns = @JoinColumn(name = "expert"))
	private Set<Tie> relations = new HashSet<>();

	@Version
	private Long version;

	protected Expert() {
	}

	private Expert(String login) {
		this.login = login;
	}

	static Expert register(RegisterExpert entry) {
		var expert = new Expert(entry.login());
		expert.update(entry);
		return expert;
	}

	/** Takes what is known now; files already drawn are not affected. */
	void update(RegisterExpert entry) {
		name = entry.name();
		title = entry.title();
		senior = entry.senior();
		employer = entry.employer();
		province = entry.province();
		bornYear = entry.bornYear();
		replace(specialties, entry.specialties());
		replace(relations, entry.relations().stream().map(Tie::of).toList());
	}

	/** Not drawn and not called from now on; seats already taken stay. */
	void suspend() {
		suspended = true;
	}

	void resume() {
		suspended = false;
	}

	/**
	 * Whether any of these organisations or persons is the expert's own, or near in this
	 * year under a rule that lets old ties lapse.
	 */
	boolean isNear(Set<String> parties, int year, int exclusionYears) {
		return parties.contains(employer) || parties.contains(login)
				|| relations.stream()
					.map(Tie::relation)
					.filter(relation -> relation.excludes(year, exclusionYears))
					.anyMatch(relation -> parties.contains(relation.subject()));
	}

	/** Whether the age of this year is known and within the limit, which is included. */
	boolean isNotOlderThan(int age, int year) {
		return bornYear != null && year - bornYear <= age;
	}

	String login() {
		return login;
	}

	String name() {
		return name;
	}

	String title() {
		return title;
	}

	String employer() {
		return employer;
	}

	String province() {
		return province;
	}

	boolean suspended() {
		return suspended;
	}

	/** The entry as it was registered. */
	RegisterExpert entry() {
		return new RegisterExpert(login, name, title, senior, specialties, employer, province, bornYear,
				relations.stream().map(Tie::relation).sorted(Comparator.comparing(Relation::subject)).toList());
	}

	private static <T> void replace(Set<T> kept, Iterable<T> entries) {
		var wanted = new HashSet<T>();
		entries.forEach(wanted::add);
		kept.retainAll(wanted);
		kept.addAll(List.copyOf(wanted));
	}

}
