package cn.denggao.engine.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.denggao.engine.guard.FileName.Kind;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The one place that every deployment passes, whichever way it comes in, before anything
 * of it is read by the engine. A refusal rolls back all that was stored.
 */
@Component
class DeploymentGuard implements Deployer {

	private static final Logger log = LoggerFactory.getLogger(DeploymentGuard.class);

	private final Inspection inspection;

	private final OwnersKnown owners;

	private final UsedApprovals approvals;

	private final Refusal refusal;

	private final GuardLimits limits;

	private final FilesTogether together;

	DeploymentGuard(Inspection inspection, OwnersKnown owners, UsedApprovals approvals, Refusal refusal,
			GuardLimits limits, FilesTogether together) {
		this.together = together;
		this.inspection = inspection;
		this.owners = owners;
		this.approvals = approvals;
		this.refusal = refusal;
		this.limits = limits;
	}

	/** A definition that is only loaded again was judged when it came. */
	@Override
	public void deploy(DeploymentEntity deployment) {
		if (!deployment.isNew()) {
			return;
		}
		var findings = new TreeMap<String, List<Finding>>();
		deployment.getResources().values().forEach(file -> findings.put(file.getName(), judged(deployment, file)));
		throwIfRefused(findings);
		findings.putAll(together.judge(deployment.getResources().values(), deployment.getTenantId()));
		throwIfRefused(findings);
		deployment.getResources().values().forEach(file -> findings.put(file.getName(), approved(deployment, file)));
		throwIfRefused(findings);
	}

	private List<Finding> judged(DeploymentEntity deployment, ResourceEntity file) {
		var stranger = owners.against(deployment.getTenantId(), file.getName());
		if (!stranger.isEmpty()) {
			return stranger;
		}
		if (!isSaid(deployment.getName()) || !isSaid(deployment.getSource())) {
			return List.of(Unreadable.file("deployment-name").finding(file.getName()));
		}
		if (deployment.getResources().size() > limits.files()) {
			return List.of(Unreadable.file("too-many-files", limits.files()).finding(file.getName()));
		}
		if (isThereTwice(deployment, FileName.lastPart(file.getName()))) {
			return List.of(Unreadable.file("file-twice", FileName.lastPart(file.getName())).finding(file.getName()));
		}
		return inspection.inspect(file.getName(), file.getBytes(), formsOf(deployment), deployment.getTenantId());
	}

	private static Set<String> formsOf(DeploymentEntity deployment) {
		return deployment.getResources()
			.keySet()
			.stream()
			.flatMap(name -> FileName.of(name).stream())
			.filter(file -> file.kind() == Kind.FORM)
			.map(FileName::key)
			.collect(Collectors.toSet());
	}

	/** What the database can keep and people can read. */
	private static boolean isSaid(String text) {
		return text == null || ReadableText.fault(text, ReadableText.LONGEST_NAME).isEmpty() && text.indexOf('\0') < 0;
	}

	/** Two versions of one definition at once: nobody could say which was approved. */
	private static boolean isThereTwice(DeploymentEntity deployment, String name) {
		return deployment.getResources().keySet().stream().map(FileName::lastPart).filter(name::equals).count() > 1;
	}

	private List<Finding> approved(DeploymentEntity deployment, ResourceEntity file) {
		return approvals.missing(deployment.getTenantId(), file.getName(), file.getBytes());
	}

	private void throwIfRefused(Map<String, List<Finding>> findings) {
		if (findings.values().stream().flatMap(List::stream).anyMatch(Finding::isError)) {
			var refused = refusal.of(findings);
			log.info("Deployment refused: {}", refused.getMessage().replaceAll("\\p{Cntrl}+", " "));
			throw refused;
		}
	}

}
