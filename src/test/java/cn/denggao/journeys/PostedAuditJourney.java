package cn.denggao.journeys;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import cn.denggao.engine.guard.PostedDeployment;
import cn.denggao.modeling.DrawnAudit;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same audit, drawn in Camunda Modeler on the desktop and posted to the REST API:
 * refused for what it must not hold, registered, approved by another in the browser,
 * accepted; then the 300 projects are moved, one fails and is retried, and all go back.
 */
class PostedAuditJourney extends AuditOfMany {

	@LocalServerPort
	private int port;

	@Test
	void isPostedApprovedMovedToAndTakenBack() throws IOException {
		var drawn = DrawnAudit.beforeAcceptance();
		itIsRefusedWithTheElement(drawn);
		itIsRegistered(drawn);
		theOtherAgrees(theOneThatWaits(), "posted-01-release");
		itIsAccepted(drawn);

		enterAs("sysadmin");
		var trouble = somethingFailsIn(projects.get(9));
		var forward = theMoveIsProposed(former, former + 1, "posted-02-impact");
		theOtherStarts(forward, "posted-03-decide");
		theReportSays(forward, 299, 1, "posted-04-failed");
		runtime.resolveIncident(trouble);
		theAuthorRetries(forward);
		theReportSays(forward, 300, 0, "posted-05-done");

		theFormerDiagramIsAskedFor("posted-06-return");
		var back = theMoveIsProposed(former + 1, former + 2, "posted-07-impact-back");
		theOtherStarts(back, "posted-08-decide-back");
		theReportSays(back, 300, 0, "posted-09-all-back");
	}

	private void itIsRefusedWithTheElement(String drawn) {
		var answer = post(drawn.replace("camunda:formRef=\"record-opinion\"", "camunda:class=\"java.lang.Runtime\""));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(AUDIT);
		assertThat(library.newestNumber(NAME)).isEqualTo(former);
	}

	private void itIsRegistered(String drawn) {
		var answer = post(drawn);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("已登记为待审批");
		assertThat(library.newestNumber(NAME)).isEqualTo(former);
	}

	private String theOneThatWaits() {
		enterAs("secadmin");
		open("/modeling/releases");
		pictures("posted-00-releases");
		page.locator("tr:has-text('待审批') a").first().click();
		page.waitForURL("**/modeling/releases/*");
		return page.url().substring(page.url().indexOf("/modeling"));
	}

	private void itIsAccepted(String drawn) {
		var answer = post(drawn);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(library.newestNumber(NAME)).isEqualTo(former + 1);
	}

	private HttpResponse<String> post(String drawn) {
		return new PostedDeployment("posted", NAME.toString(), drawn.getBytes(StandardCharsets.UTF_8)).over(port,
				"sysadmin", "Denggao-2026-demo");
	}

}
