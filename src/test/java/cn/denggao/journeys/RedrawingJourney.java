package cn.denggao.journeys;

import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Two administrators change a form that is live, and take the change back. */
class RedrawingJourney extends BrowserJourney {

	private static final DefinitionName NAME = DefinitionName.valueOf("confirm-recovery.form");

	private static final String HISTORY = "/modeling/definitions/" + NAME;

	@Autowired
	private ApplicationContext program;

	@Autowired
	private DefinitionLibrary library;

	@Test
	void makesTwoVersionsEachAgreedOnByBoth() {
		// given
		var first = library.require(NAME);

		// when
		var release = theAuthorSubmitsADraft();
		theApproverLooksAndAgrees(release, "approval");
		theAuthorDeploys(release);

		// then
		assertThat(library.newestNumber(NAME)).isEqualTo(first.version() + 1);

		// when
		var back = theAuthorAsksForTheFormerVersion(first.version());
		theApproverLooksAndAgrees(back, "return");
		theAuthorDeploys(back);

		// then
		assertThat(library.content(library.require(NAME))).isEqualTo(library.content(first));
		open(HISTORY);
		assertThat(page.locator("main")).containsText("康归真 批准");
		pictures("modeling-history");
	}

	private String theAuthorSubmitsADraft() {
		enterAs("sysadmin");
		open("/modeling");
		pictures("modeling-list");
		sheet().form(NAME + "/draft").press("编辑");
		var address = page.url();
		new Redrawing(program).write(java.util.UUID.fromString(address.substring(address.lastIndexOf('/') + 1)),
				text -> text.replaceFirst("\"label\": \"", "\"label\": \"再次核对："));
		page.reload();
		sheet().form("/revisions").fill("reason", "字段名称写得更清楚").press("保存为版本");
		assertThat(page.locator("main")).containsText("恢复到此版");
		pictures("modeling-draft");
		sheet().form("/revisions").fill("reason", "字段名称写得更清楚").press("提交审批");
		assertThat(page.locator("main")).containsText("须由另一人审批");
		pictures("modeling-submitted");
		return page.url().substring(page.url().indexOf("/modeling"));
	}

	private void theApproverLooksAndAgrees(String release, String name) {
		enterAs("secadmin");
		open("/modeling/releases");
		pictures("modeling-releases-" + name);
		open(release);
		pictures("modeling-decide-" + name);
		sheet().form("/approval").fill("reason", "改动与说明一致，同意发布").press("批准");
		assertThat(page.locator("main")).containsText("已批准，待部署");
	}

	private void theAuthorDeploys(String release) {
		enterAs("sysadmin");
		open(release);
		pictures("modeling-approved");
		sheet().form("/deployment").press("部署");
		assertThat(page.locator("main")).containsText("部署为第");
		pictures("modeling-deployed");
	}

	private String theAuthorAsksForTheFormerVersion(int version) {
		open(HISTORY);
		sheet().form("/return").choose("version", String.valueOf(version)).fill("reason", "新名称引起误解，退回旧版").press("提交审批");
		return page.url().substring(page.url().indexOf("/modeling"));
	}

}
