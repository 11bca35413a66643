package cn.denggao.engine.rehearsal;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

import cn.denggao.kernel.Refused;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something for real and takes all of it back, whatever happens. The transaction is
 * marked for rolling back before anything is done in it.
 */
@Component
public class Sandbox {

	private static final String SOURCE = "rehearsal";

	private final PlatformTransactionManager transactions;

	private final JdbcTemplate database;

	private final EntityManagerFactory entities;

	private final RepositoryService repository;

	private final ProcessEngineConfigurationImpl engine;

	Sandbox(PlatformTransactionManager transactions, JdbcTemplate database, EntityManagerFactory entities,
			RepositoryService repository, ProcessEngineConfigurationImpl engine) {
		this.transactions = transactions;
		this.database = database;
		this.entities = entities;
		this.repository = repository;
		this.engine = engine;
	}

	/** Answers what the act answers, which is all that is left of it. */
	public <T> T around(SandboxLimits limits, Supplier<T> act) {
		if (Confines.exist()) {
			throw new IllegalStateException("A sandbox holds no other");
		}
		var apart = new TransactionTemplate(transactions);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		apart.setTimeout((int) limits.lasts().toSeconds());
		return apart.execute(transaction -> inside(transaction, limits, act));
	}

	private <T> T inside(TransactionStatus transaction, SandboxLimits limits, Supplier<T> act) {
		var confines = Confines.around(transaction);
		try {
			database.execute("set local lock_timeout = " + limits.waits().toMillis());
			database.execute("set local statement_timeout = " + limits.lasts().toMillis());
			return act.get();
		}
		finally {
			Confines.leave();
			confines.definitions().forEach(engine.getDeploymentCache()::removeProcessDefinition);
			confines.forms().forEach(engine.getDeploymentCache()::removeCamundaFormDefinition);
		}
	}

	/**
	 * Deploys a diagram that the guard finds clean, approved or not.
	 * @param owner whose own it is, null if it is shared
	 * @return its definition id
	 * @throws Refused if the guard refuses it
	 */
	public String deploy(String owner, String file, byte[] content) {
		var definition = deployed(owner, file, content).getDeployedProcessDefinitions().get(0).getId();
		Confines.current().remember(definition);
		return definition;
	}

	/**
	 * Deploys a form that the guard finds clean, approved or not; from now on open tasks
	 * show it.
	 * @param owner whose form it is, or null
	 * @throws Refused if the guard refuses it
	 */
	public void deployForm(String file, byte[] content, String owner) {
		database
			.queryForList("select id_ from act_re_camformdef where deployment_id_ = ?", String.class,
					deployed(owner, file, content).getId())
			.forEach(Confines.current()::rememberForm);
	}

	private DeploymentWithDefinitions deployed(String owner, String file, byte[] content) {
		Confines.current().admit(owner, file, content);
		try {
			return repository.createDeployment()
				.name(file)
				.source(SOURCE)
				.tenantId(owner)
				.addInputStream(file, new ByteArrayInputStream(content))
				.deployWithResult();
		}
		catch (ParseException ex) {
			throw Refused.because("engine.rehearsal.refused-by-guard", ex.getMessage());
		}
	}

	/** Every step of what was deployed here reports to the probe from now on. */
	public void attach(Probe probe, String definition) {
		if (!Confines.current().definitions().contains(definition)) {
			throw new IllegalArgumentException("Nobody listens in elsewhere");
		}
		new Instruments(this, probe, engine, repository.getBpmnModelInstance(definition)).attachTo(definition);
	}

	/**
	 * Does a part of it; if that fails, this part alone is taken back and the failure
	 * answered.
	 */
	public Optional<RuntimeException> attempt(Runnable part) {
		Confines.current();
		settle();
		database.execute("savepoint part");
		try {
			part.run();
			settle();
			database.execute("release savepoint part");
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			session().clear();
			database.execute("rollback to savepoint part");
			return Optional.of(ex);
		}
	}

	/** Writes what is pending and forgets what was read, as a commit would. */
	private void settle() {
		session().flush();
		session().clear();
	}

	/** The one that every use case of this transaction works with. */
	private EntityManager session() {
		return EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
	}

}
