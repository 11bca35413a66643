package cn.denggao.engine.shipping;

import java.util.List;

import cn.denggao.engine.guard.ShippedHashes;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deploys shipped files, but only those that changed, and never over a newer version that
 * an administrator deployed at run time: such a file is reported and left out.
 */
@Component
class ShippingDefinitions {

	private static final String NAME = "shipped";

	private static final Logger log = LoggerFactory.getLogger(ShippingDefinitions.class);

	private final RepositoryService repository;

	private final NewestDefinitions newest;

	private final Shipments shipments;

	private final ShippedHashes hashes;

	ShippingDefinitions(RepositoryService repository, NewestDefinitions newest, Shipments shipments,
			ShippedHashes hashes) {
		this.repository = repository;
		this.newest = newest;
		this.shipments = shipments;
		this.hashes = hashes;
	}

	@Transactional
	public void ship(List<ShippedFile> files) {
		shipments.oneNodeAtATime();
		files.stream()
			.filter(this::isHeldBack)
			.forEach(file -> log.warn("{} was changed by an administrator and is left as it is", file.name()));
		var due = files.stream().filter(this::isDue).toList();
		if (!due.isEmpty()) {
			deploy(due);
		}
	}

	private boolean isDue(ShippedFile file) {
		var deployment = newest.deploymentOf(file);
		return deployment.isEmpty() || deployment.flatMap(id -> shipments.hashOf(id, file))
			.filter(hash -> !hash.equals(file.hash()))
			.isPresent();
	}

	private boolean isHeldBack(ShippedFile file) {
		var isTakenOver = newest.deploymentOf(file).filter(id -> shipments.hashOf(id, file).isEmpty()).isPresent();
		return isTakenOver && !shipments.lastHashOf(file).filter(file.hash()::equals).isPresent();
	}

	private void deploy(List<ShippedFile> due) {
		var deployment = repository.createDeployment().name(NAME).source(NAME);
		due.forEach(file -> deployment.addInputStream(file.name(), file.open()));
		due.forEach(file -> hashes.add(file.name(), file.bytes()));
		try {
			var id = deployment.deploy().getId();
			due.forEach(file -> shipments.record(id, file));
		}
		finally {
			hashes.forget();
		}
		log.info("Deployed {} shipped definitions", due.size());
	}

}
