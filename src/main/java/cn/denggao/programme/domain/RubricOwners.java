package cn.denggao.programme.domain;

import java.util.Optional;

import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.Rubric;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Whose rubrics are: whoever first brings one in. Drafts everywhere take the newest
 * version, so nobody else adds one with a pack of its own. What is shipped with the
 * program is a province's at least.
 */
@Repository
class RubricOwners {

	private final JdbcTemplate database;

	private final RubricRows rows;

	private final Deciders deciders;

	RubricOwners(JdbcTemplate database, RubricRows rows, Deciders deciders) {
		this.database = database;
		this.rows = rows;
		this.deciders = deciders;
	}

	/** Refuses the version if the rubric is somebody else's. */
	void require(PackRubric rubric, OrganisationId organisation, boolean shipped) {
		var ref = rubric.rubric().ref();
		var importer = deciders.importing(organisation);
		boolean high = importer.tier().compareTo(Level.PROVINCE) >= 0;
		var owner = of(ref.id());
		if (!shipped && owner.map(other -> !mayUse(rubric, importer, other))
			.orElseGet(() -> !high && adds(ref) && (isKnown(ref) || isShipped(ref)))) {
			throw PackRefused.rule(rubric.file(), "id", "rubric-taken");
		}
		if (owner.isEmpty() && adds(ref) && (high || !shipped)) {
			database.update("insert into programme_rubric_owner (rubric, organisation) values (?, ?)", ref.id(),
					organisation.value());
		}
	}

	/**
	 * A known version that is shipped, or from those above, may be used; none be added.
	 */
	private boolean mayUse(PackRubric rubric, Decider importer, String owner) {
		return importer.organisation().equals(owner)
				|| !adds(rubric.rubric().ref()) && (isShipped(rubric.rubric().ref())
						|| deciders.importing(OrganisationId.of(owner)).tier().compareTo(importer.tier()) >= 0);
	}

	/**
	 * Whether a copy of a pack may judge by the rubric under the id that the pack says:
	 * the authority's own or one that nobody has, else only the same text, shipped or
	 * from above. Whoever brings one in meanwhile waits.
	 */
	boolean mayShare(PackRubric rubric, OrganisationId organisation) {
		var ref = rubric.rubric().ref();
		rows.oneAtATime(ref.id());
		if (isOf(ref.id(), organisation)) {
			return true;
		}
		var level = deciders.importing(organisation).tier();
		boolean above = of(ref.id())
			.filter(owner -> deciders.importing(OrganisationId.of(owner)).tier().compareTo(level) > 0)
			.isPresent();
		return isKnown(ref) ? (above || isShipped(ref)) && isSame(rubric) : !isShipped(ref);
	}

	/** Whether the authority brought the rubric in. */
	boolean isOf(String rubric, OrganisationId organisation) {
		return of(rubric).filter(organisation.value()::equals).isPresent();
	}

	private boolean isSame(PackRubric rubric) {
		return rows.content(rubric.rubric().ref()).filter(rubric.content()::equals).isPresent();
	}

	private static boolean isShipped(Rubric.Ref ref) {
		return PackSource.ships(PackRubric.file(ref.id()));
	}

	private boolean adds(Rubric.Ref ref) {
		return rows.content(ref).isEmpty();
	}

	private boolean isKnown(Rubric.Ref ref) {
		return rows.newest(ref.id()).isPresent();
	}

	private Optional<String> of(String rubric) {
		return database
			.queryForList("select organisation from programme_rubric_owner where rubric = ?", String.class, rubric)
			.stream()
			.findFirst();
	}

}
