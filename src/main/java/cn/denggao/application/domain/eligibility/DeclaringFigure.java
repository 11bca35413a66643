package cn.denggao.application.domain.eligibility;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hospital says a figure itself where the programme lets it; it stays marked as its
 * own word and yields to the authority's.
 */
@Service
@Transactional
public class DeclaringFigure {

	private static final int LONGEST = 200;

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final Figures figures;

	private final FigureValues values;

	private final CurrentActor current;

	private final OfficialClock clock;

	private final AuditTrail trail;

	DeclaringFigure(ProjectVisibility visibility, ProjectDirectory projects, RoundDirectory rounds, Figures figures,
			FigureValues values, CurrentActor current, OfficialClock clock, AuditTrail trail) {
		this.visibility = visibility;
		this.projects = projects;
		this.rounds = rounds;
		this.figures = figures;
		this.values = values;
		this.current = current;
		this.clock = clock;
		this.trail = trail;
	}

	/** What may be declared; nothing for others and once it is handed in. */
	@Transactional(readOnly = true)
	public List<Fact> declarable(ProjectId id) {
		var project = projects.require(id);
		boolean open = project.status() == ProjectStatus.DRAFT || project.status() == ProjectStatus.RETURNED;
		var rules = rounds.rules(project.round()).admission().eligibility();
		return (rules == null || !open || !visibility.mayAct(id, current.get(), Role.HOSPITAL_APPLICANT.code()))
				? List.of() : rules.facts().stream().filter(Fact::declarable).toList();
	}

	/**
	 * Records the hospital's own word.
	 * @param paper which paper shows it
	 */
	public void declare(ProjectId id, String code, String year, String typed, String paper) {
		visibility.requireActor(id, current.get(), Role.HOSPITAL_APPLICANT.code());
		var fact = declarable(id).stream()
			.filter(each -> each.code().equals(code))
			.findFirst()
			.orElseThrow(() -> Refused.at("fact", "application.figures.not-declarable"));
		var value = checked(id, fact, year, typed, paper);
		var project = projects.require(id);
		figures.record(
				List.of(new Figure(project.hospital().value(), project.hospitalName(), null, null, fact.code(),
						Integer.parseInt(year), value, paper.strip(), true)),
				Level.COUNTY, current.get().login(), clock.now());
		trail.record("application.figure-declared", Subject.of("project", id),
				Map.of("fact", fact.code(), "year", year, "value", value));
	}

	private String checked(ProjectId id, Fact fact, String year, String typed, String paper) {
		if (!year.matches(FigureValues.YEAR)) {
			throw Refused.at("year", "application.figures.year-wrong");
		}
		if (paper.isBlank() || paper.length() > LONGEST) {
			throw Refused.at("paper", "application.figures.paper-wrong", LONGEST);
		}
		return values.of(rules(id), fact, typed)
			.orElseThrow(() -> Refused.at("value", "application.figures.value-wrong"));
	}

	private EligibilityRules rules(ProjectId id) {
		return rounds.rules(projects.require(id).round()).admission().eligibility();
	}

}
