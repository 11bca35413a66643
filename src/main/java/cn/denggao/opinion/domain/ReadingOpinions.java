package cn.denggao.opinion.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opinions for the offices of a project; hospitals and experts see the step alone. */
@Service
@Transactional(readOnly = true)
public class ReadingOpinions {

	/** The offices that may read the opinions of projects they may see. */
	public static final Set<Role> READERS = EnumSet.of(Role.HC_COUNTY, Role.HC_CITY, Role.HC_PROVINCE, Role.HC_NATION,
			Role.HC_COUNTY_LEADER, Role.HC_CITY_LEADER, Role.HC_PROVINCE_LEADER, Role.HC_NATION_LEADER,
			Role.TCM_AUTHORITY, Role.FINANCE_DEPT, Role.FUND_BODY, Role.LEADING_GROUP, Role.SUPERVISOR);

	private final Opinions opinions;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	ReadingOpinions(Opinions opinions, ProjectVisibility visibility, CurrentActor actor) {
		this.opinions = opinions;
		this.visibility = visibility;
		this.actor = actor;
	}

	/** The project, if its opinions may be read. */
	public ProjectSummary require(ProjectId project) {
		requireReader();
		return visibility.require(project, actor.get());
	}

	/** Of one project, newest first. */
	public List<GivenOpinion> of(ProjectId project) {
		require(project);
		return opinions.findByProjectIdOrderByGivenAtDesc(project.value()).stream().map(Opinion::read).toList();
	}

	/**
	 * The newest of all cases the acting person may see; of those about no project, the
	 * ones given in the own organisation.
	 */
	public Page<GivenOpinion> newest(Pageable page) {
		requireReader();
		var below = visibility.hospitalsBelow(actor.get()).stream().collect(Collectors.joining(",", "{", "}"));
		return opinions.newest(below, actor.get().organisation(), page).map(Opinion::read);
	}

	private void requireReader() {
		if (READERS.stream().noneMatch(role -> actor.get().has(role.code()))) {
			throw Refused.notFound();
		}
	}

}
