package cn.denggao.modeling.migration.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.modeling.migration.domain.CaseNotMoved;
import cn.denggao.modeling.migration.domain.HandedOver;
import cn.denggao.modeling.migration.domain.MigrationSettings;
import cn.denggao.modeling.migration.domain.Route;
import cn.denggao.modeling.migration.domain.RunningCase;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingTransitionInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries to move cases, and tells in the field's words why the engine would not. */
@Component
class Attempts {

	private static final Logger log = LoggerFactory.getLogger(Attempts.class);

	private final MovingInstances moving;

	private final RepositoryService repository;

	private final RunningCases running;

	private final MigrationSettings settings;

	private final TransactionTemplate apart;

	Attempts(MovingInstances moving, RepositoryService repository, RunningCases running, MigrationSettings settings,
			PlatformTransactionManager transactions) {
		this.moving = moving;
		this.repository = repository;
		this.running = running;
		this.settings = settings;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	List<HandedOver> move(Route route, List<RunningCase> cases) {
		try {
			return moving.move(route, cases);
		}
		catch (MigratingProcessInstanceValidationException ex) {
			throw CaseNotMoved.noPlaceFor(named(route, ex), ex);
		}
		catch (MigrationPlanValidationException ex) {
			throw CaseNotMoved.noPlaceFor(named(route, ex), ex);
		}
		catch (OptimisticLockingException | TransientDataAccessException ex) {
			throw CaseNotMoved.busy(ex);
		}
		catch (ProcessEngineException | DataAccessException ex) {
			throw EndedByDatabase.isCauseOf(ex) ? CaseNotMoved.busy(ex) : CaseNotMoved.refused(ex);
		}
	}

	/** Holds nobody up for long: whoever works on one of the cases goes first. */
	Optional<CaseNotMoved> rehearse(Route route, List<RunningCase> cases) {
		return apart.execute(status -> {
			status.setRollbackOnly();
			return attempt(route, cases);
		});
	}

	private Optional<CaseNotMoved> attempt(Route route, List<RunningCase> cases) {
		try {
			running.limit(settings.trialWaits(), settings.trialMove());
			running.lock(cases.stream().map(RunningCase::instance).toList());
			move(route, cases);
			return Optional.empty();
		}
		catch (TransientDataAccessException ex) {
			return Optional.of(CaseNotMoved.busy(ex));
		}
		catch (CaseNotMoved ex) {
			return Optional.of(ex);
		}
		catch (RuntimeException ex) {
			log.warn("Moving {} cases on trial failed", cases.size(), ex);
			return Optional.of(CaseNotMoved.broken(ex));
		}
	}

	private List<String> named(Route route, MigratingProcessInstanceValidationException refusal) {
		var report = refusal.getValidationReport();
		return labels(route,
				Stream.concat(
						report.getActivityInstanceReports()
							.stream()
							.map(MigratingActivityInstanceValidationReport::getSourceScopeId),
						report.getTransitionInstanceReports()
							.stream()
							.map(MigratingTransitionInstanceValidationReport::getSourceScopeId)));
	}

	private List<String> named(Route route, MigrationPlanValidationException refusal) {
		return labels(route,
				refusal.getValidationReport()
					.getInstructionReports()
					.stream()
					.map(report -> report.getMigrationInstruction().getSourceActivityId()));
	}

	private List<String> labels(Route route, Stream<String> refused) {
		var steps = new DrawnProcess(repository.getBpmnModelInstance(route.from())).steps();
		return refused.distinct().map(step -> steps.containsKey(step) ? steps.get(step).label() : step).toList();
	}

}
