package cn.denggao.engine.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import cn.denggao.DenggaoTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
class SandboxTests {

	private static final SandboxLimits LIMITS = new SandboxLimits(Duration.ofSeconds(10), Duration.ofMillis(200));

	private static final String FILE = "processes/construction/change-request.bpmn";

	@Autowired
	private Sandbox sandbox;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void keepsNothingOfWhatWasDone() {
		// when
		var inside = sandbox.around(LIMITS, () -> {
			database.update("insert into engine_shipment (file, sha256, deployment) values ('sandbox', 'x', 'x')");
			return rows();
		});

		// then
		assertThat(inside).isEqualTo(1);
		assertThat(rows()).isZero();
	}

	@Test
	void opensNoOtherTransaction() {
		assertThatThrownBy(() -> sandbox.around(LIMITS, () -> apart().execute(status -> rows())))
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("No other transaction");
		assertThat(apart().<Long>execute(status -> rows())).isZero();
	}

	@Test
	void holdsNoOtherSandbox() {
		assertThatThrownBy(() -> sandbox.around(LIMITS, () -> sandbox.around(LIMITS, () -> "inner")))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void letsAnUnapprovedContentInOnlyWhereItCannotStay() {
		// given
		var deployments = repository.createDeploymentQuery().count();
		var content = content("再次");

		// when
		var definition = sandbox.around(LIMITS, () -> {
			var deployed = sandbox.deploy(null, FILE, content);
			sandbox.attach(new Silent(), deployed);
			assertThat(repository.getProcessDefinition(deployed).getKey()).isEqualTo("change-request");
			return deployed;
		});

		// then
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
		assertThat(engine.getDeploymentCache().findProcessDefinitionFromCache(definition)).isNull();
		assertThat(engine.getDeploymentCache().getBpmnModelInstanceCache().get(definition)).isNull();
		assertThatThrownBy(() -> sandbox.deploy(null, FILE, content)).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> deploy(content)).hasMessageContaining("批准");
	}

	@Test
	void letsNoOtherContentIn() {
		assertThatThrownBy(() -> sandbox.around(LIMITS, () -> {
			sandbox.deploy(null, FILE, content("一次"));
			deploy(content("另一份"));
			return null;
		})).isInstanceOf(RuntimeException.class);
		assertThat(database.queryForObject("select count(*) from modeling_release where content = ?", Long.class,
				content("另一份")))
			.isZero();
	}

	@Test
	void letsNothingInThatTheGuardFindsWrong() {
		var broken = new String(content("一次"), StandardCharsets.UTF_8)
			.replaceFirst("camunda:delegateExpression=\"[^\"]*\"", "camunda:class=\"java.lang.Object\"");

		assertThatThrownBy(
				() -> sandbox.around(LIMITS, () -> sandbox.deploy(null, FILE, broken.getBytes(StandardCharsets.UTF_8))))
			.hasMessage("engine.rehearsal.refused-by-guard");
	}

	@Test
	void givesWayToWhoeverHoldsWhatItNeeds() throws InterruptedException {
		// given
		var held = new CountDownLatch(1);
		var done = new CountDownLatch(1);
		var holder = new Thread(() -> apart().executeWithoutResult(status -> {
			database.queryForList("select 1 from act_ge_property where name_ = 'deployment.lock' for update");
			held.countDown();
			await(done);
		}));
		holder.start();
		held.await();

		// when
		var began = System.nanoTime();
		assertThatThrownBy(() -> sandbox.around(LIMITS, () -> sandbox.deploy(null, FILE, content("再次")))).rootCause()
			.hasMessageContaining("lock timeout");

		// then
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
		done.countDown();
		holder.join();
	}

	@Test
	void takesAFailedPartBackAndGoesOn() {
		var failure = sandbox.around(LIMITS, () -> {
			var failed = sandbox.attempt(() -> database.update("insert into engine_shipment (file) values (null)"));
			return failed.map(no -> no.getClass().getSimpleName() + rows());
		});

		assertThat(failure).hasValueSatisfying(words -> assertThat(words).endsWith("0"));
	}

	private long rows() {
		return database.queryForObject("select count(*) from engine_shipment where file = 'sandbox'", Long.class);
	}

	private void deploy(byte[] content) {
		repository.createDeployment().addInputStream(FILE, new ByteArrayInputStream(content)).deploy();
	}

	private TransactionTemplate apart() {
		var apart = new TransactionTemplate(transactions);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return apart;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static byte[] content(String word) {
		try {
			return Files.readString(Path.of(FILE))
				.replaceFirst("name=\"", "name=\"" + word)
				.getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Says nothing and changes nothing. */
	private static final class Silent implements Probe {

		@Override
		public void entered(String element) {
			// nothing to note
		}

		@Override
		public void taken(String flow) {
			// nothing to note
		}

		@Override
		public Map<String, Object> worked(String element, Optional<RuntimeException> refusal,
				Map<String, Object> variables) {
			return Map.of();
		}

		@Override
		public Called called(String element, Optional<RuntimeException> fault, Map<String, Object> variables) {
			return new Called(Map.of(), null);
		}

		@Override
		public void endedBy(String element, String errorCode) {
			// nothing to note
		}

	}

}
