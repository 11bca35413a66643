package cn.denggao.engine.shipping;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys what ships at start, but only files that changed, and never over a newer
 * version that an administrator deployed at run time: such a file is reported and left
 * out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ShippingDefinitions implements ApplicationRunner {

	/** Marks deployments of the program itself; nobody else uses this source. */
	static final String SOURCE = "shipped";

	private static final Logger log = LoggerFactory.getLogger(ShippingDefinitions.class);

	private final RepositoryService repository;

	private final ShippedFiles files;

	private final JdbcTemplate jdbc;

	ShippingDefinitions(RepositoryService repository, ShippedFiles files, JdbcTemplate jdbc) {
		this.repository = repository;
		this.files = files;
		this.jdbc = jdbc;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		letOneNodeShipAtATime();
		var changed = files.all().stream().filter(this::isNew).toList();
		var free = changed.stream().filter(file -> !isTakenOver(file)).toList();
		changed.stream()
			.filter(file -> !free.contains(file))
			.forEach(file -> log.warn("{} was changed by an administrator and is left as it is", file.name()));
		if (!free.isEmpty()) {
			deploy(free);
		}
	}

	/** The second node waits here and then finds nothing new. */
	private void letOneNodeShipAtATime() {
		jdbc.queryForList("select pg_advisory_xact_lock(hashtext('denggao.shipping'))");
	}

	private void deploy(List<ShippedFile> changed) {
		var deployment = repository.createDeployment().name(SOURCE).source(SOURCE);
		changed.forEach(file -> deployment.addInputStream(file.name(), file.open()));
		deployment.deploy();
		log.info("Deployed {} shipped definitions", changed.size());
	}

	private boolean isNew(ShippedFile file) {
		var latest = repository.createDeploymentQuery()
			.deploymentSource(SOURCE)
			.orderByDeploymentTime()
			.desc()
			.list()
			.stream()
			.filter(deployment -> repository.getDeploymentResourceNames(deployment.getId()).contains(file.name()))
			.findFirst();
		return latest
			.map(deployment -> !file.hasBytesOf(repository.getResourceAsStream(deployment.getId(), file.name())))
			.orElse(true);
	}

	private boolean isTakenOver(ShippedFile file) {
		return newestDeployment(file)
			.map(id -> !SOURCE.equals(repository.createDeploymentQuery().deploymentId(id).singleResult().getSource()))
			.orElse(false);
	}

	private Optional<String> newestDeployment(ShippedFile file) {
		var key = file.definitionKey();
		if (file.isProcess()) {
			return Optional.ofNullable(
					repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult())
				.map(definition -> definition.getDeploymentId());
		}
		if (file.isDecision()) {
			return Optional
				.ofNullable(repository.createDecisionDefinitionQuery()
					.decisionDefinitionKey(key)
					.latestVersion()
					.singleResult())
				.map(definition -> definition.getDeploymentId());
		}
		return Optional.empty();
	}

}
