package cn.denggao.application.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.engine.DecisionsMade;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On what grounds the chains of reviews would be decided today: of the decision itself
 * only the chain is kept.
 */
@Component
@Transactional(readOnly = true)
class RoutingDecisions implements DecisionsMade {

	private static final String SUBMITTED = """
			select id from application_project where submitted_at is not null order by submitted_at desc limit ?""";

	private final JdbcTemplate database;

	private final ProjectDirectory projects;

	private final RoutingFacts facts;

	RoutingDecisions(JdbcTemplate database, ProjectDirectory projects, RoutingFacts facts) {
		this.database = database;
		this.projects = projects;
		this.facts = facts;
	}

	@Override
	public String table() {
		return RoutingTable.KEY;
	}

	@Override
	public boolean isFoundAnew() {
		return true;
	}

	@Override
	public List<Made> newest(int atMost) {
		return database.queryForList(SUBMITTED, UUID.class, atMost)
			.stream()
			.map(id -> made(projects.require(new ProjectId(id))))
			.toList();
	}

	private Made made(ProjectSummary project) {
		return new Made(project.code(), facts.of(project));
	}

}
