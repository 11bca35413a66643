package cn.denggao.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import cn.denggao.DenggaoTest;
import cn.denggao.SharedMail;
import cn.denggao.demonstration.Rehearsal;
import cn.denggao.demonstration.RoundInReview;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.rehearsal.TriedOut;
import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.notification.domain.SendingMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Before a round's scoring closes, nothing that can be read over the web gives away what
 * an expert wrote, to anybody but its author: every GET route of the portal and of the
 * engine, with every id there is, for every role.
 */
@DenggaoTest
@Import({ Rehearsal.class, RoundInReview.class, PlantedScores.class, Audience.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {

	private static final String UNBOUND = "?firstResult=0&maxResults=2000";

	private static final int MANY = 200;

	@LocalServerPort
	private int port;

	@Autowired
	private PlantedScores scores;

	@Autowired
	private Audience audience;

	@Autowired
	private ApplicationContext program;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private SendingMail mail;

	private List<Reader> readers;

	private Set<String> curious;

	private KnownIds known;

	private List<Canary> canaries;

	@BeforeAll
	void theExpertsHaveWritten(CapturedOutput output) {
		scores.plant(port);
		anAdministratorTriesDraftsOut();
		mail.sendAll();
		assertThat(canaryIn(output.toString())).isEmpty();
		canaries = scores.canaries();
		readers = audience.gather(port);
		curious = audience.curious();
		known = new KnownIds(database);
	}

	/** Whoever edits processes, tables and forms must not learn of scores by that. */
	private void anAdministratorTriesDraftsOut() {
		var redrawing = new Redrawing(program);
		new TriedOut(program).of(redrawing.begin("review-stage.bpmn"), Beginning.POSITION, 2);
		redrawing.begin("acceptance-conclusion.dmn");
		redrawing.begin("declare-conflicts.form");
	}

	@Test
	void showsEachAuthorTheOwnScoreAndReason() {
		assertThat(scores.written()).isNotEmpty()
			.allSatisfy(written -> assertThat(audience.one(written.author(), port).ownAt(written.page(), canaries))
				.as(written.toString())
				.anyMatch(text -> text.contains("."))
				.anyMatch(text -> text.startsWith("canary")));
	}

	@Test
	void showsNobodyElseAnythingInThePortal() {
		var routes = PortalRoutes.of(program);
		var right = filled(routes, known::fillIn);
		var anything = filled(routes, known::fillInAnything);

		assertThat(routes).contains("/reviews/{id}", "/rounds/{round}/ranking", "/inbox");
		assertThat(caught(reader -> curious.contains(reader.login()) ? anything : right)).isEmpty();
	}

	/** They would learn from it which hospital they judge. */
	@Test
	void showsExpertsNothingOfWhatHospitalsAndOfficersAskEachOther() {
		database
			.update("""
					insert into application_remark (project_id, side, organisation, role, to_organisation, to_role, words, asks,
					said_by, said_at, once) select id, 'HOSPITAL', hospital_id, 'hospital-applicant', '140000', 'hc-province',
					'canaryremark', true, 'sx01app', now(), gen_random_uuid() from application_project""");
		var asked = List.of(new Canary("nobody", "canaryremark"));
		var experts = Set.copyOf(database
			.queryForList("select login from identity_account_role where role like 'expert%'", String.class));
		var paths = filled(PortalRoutes.of(program), known::fillIn);

		assertThat(paths).contains("/remarks").anyMatch(path -> path.matches("/projects/[0-9a-f-]+/remarks"));
		assertThat(readers.stream().filter(reader -> experts.contains(reader.login()))).hasSizeGreaterThan(2)
			.allSatisfy(expert -> assertThat(paths.stream().flatMap(path -> expert.caughtAt(path, asked).stream()))
				.isEmpty());
		assertThat(paths.stream().flatMap(path -> audience.one("prov1", port).caughtAt(path, asked).stream()))
			.isNotEmpty();
	}

	@Test
	void showsNobodyElseAnythingInTheEnginesWebapps() {
		var routes = read(EngineRoutes.ofTheWebapps());
		var all = unbound(filled(routes, known::fillInForTheEngine));
		var some = unbound(filled(routes, known::fillInOneForTheEngine));

		assertThat(routes).hasSizeGreaterThan(MANY);
		assertThat(caught(reader -> "sysadmin".equals(reader.login()) ? all : some)).isEmpty();
	}

	@Test
	void showsNobodyElseAnythingInTheEnginesRestApi() {
		var operator = audience.one("sysadmin", port);
		var routes = EngineRoutes.ofTheRestApi();
		var caught = new ArrayList<String>();
		for (var route : routes) {
			for (var path : unbound(known.fillInForTheEngine(pathOf(route)))) {
				caught.addAll(operator.caughtAsProgramAt(verbOf(route), path, canaries));
			}
		}

		assertThat(routes).hasSizeGreaterThan(MANY);
		assertThat(caught).isEmpty();
	}

	@Test
	void opensTheRestApiToOperatorsAlone() {
		var paths = unbound(List.of("/engine-rest/variable-instance", "/engine-rest/history/variable-instance",
				"/engine-rest/history/detail", "/engine-rest/history/user-operation", "/engine-rest/task"));

		for (var reader : readers) {
			var operator = "sysadmin".equals(reader.login());
			assertThat(paths).as(reader.login())
				.allSatisfy(path -> assertThat(reader.ask("GET", path).statusCode())
					.isIn(operator ? List.of(200) : List.of(401, 404)));
		}
	}

	@Test
	void asksWhatGoesIntoAPlaceNobodyHasThoughtOf() {
		assertThatThrownBy(() -> known.fillIn("/secrets/{secret}")).hasMessageContaining("{secret}");
		assertThatThrownBy(() -> known.fillInForTheEngine("/engine-rest/secret/{id}")).hasMessageContaining("{secret}");
	}

	/** The sweeps would see it if something were there. */
	@Test
	void noticesWhatAProcessGivesAway() {
		var instance = runtime.createProcessInstanceQuery().processDefinitionKey("review-stage").list().get(0).getId();
		runtime.setVariable(instance, "given", "canarygiven");
		var given = List.of(new Canary("nobody", "canarygiven"));
		var operator = audience.one("sysadmin", port);

		for (var path : List.of("/variable-instance", "/history/variable-instance",
				"/process-instance/" + instance + "/variables")) {
			assertThat(operator.caughtAsProgramAt("GET", "/engine-rest" + path + UNBOUND, given)).hasSize(1);
			assertThat(operator.caughtAt("/camunda/api/engine/engine/default" + path + UNBOUND, given)).hasSize(1);
		}
		runtime.removeVariable(instance, "given");
	}

	@Test
	void sendsNobodyAnythingByMail() {
		assertThat(SharedMail.server().getReceivedMessages()).isNotEmpty()
			.allSatisfy(message -> assertThat(canaryIn(GreenMailUtil.getWholeMessage(message))).isEmpty());
	}

	private List<String> caught(Function<Reader, List<String>> paths) {
		return readers.parallelStream()
			.flatMap(reader -> paths.apply(reader).stream().flatMap(path -> reader.caughtAt(path, canaries).stream()))
			.toList();
	}

	private static List<String> filled(Collection<String> routes, Function<String, List<String>> source) {
		return routes.stream().flatMap(route -> source.apply(route).stream()).toList();
	}

	private static List<String> read(Collection<String> routes) {
		return routes.stream().filter(route -> "GET".equals(verbOf(route))).map(CanaryTests::pathOf).toList();
	}

	private static List<String> unbound(List<String> paths) {
		return paths.stream().map(path -> path + UNBOUND).toList();
	}

	private static String verbOf(String route) {
		return route.substring(0, route.indexOf(' '));
	}

	private static String pathOf(String route) {
		return route.substring(route.indexOf(' ') + 1);
	}

	private List<String> canaryIn(String text) {
		return scores.canaries().stream().filter(canary -> canary.isIn(text)).map(Canary::text).toList();
	}

}
