package cn.denggao.journeys;

import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ConsortiumStory;
import cn.denggao.application.PackedRound;
import cn.denggao.application.ProjectId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A hospital names partners; one declines, one confirms and reads; the city finds the
 * promising specialties and looks at the layers.
 */
class ConsortiumJourney extends BrowserJourney {

	private static final String TASKS = "承担儿科分中心建设：派驻骨干医师，开放床位 60 张，统一诊疗规范，每周联合查房。";

	@Autowired
	private ApplicationContext context;

	private ApplicationStory story;

	private ProjectId project;

	@BeforeEach
	void draftsAnApplicationThatNeedsPartners() {
		story = new ApplicationStory(context);
		var round = PackedRound.open(story, "climb", "PROV_REGIONAL_CENTRE_GENERAL", "140200", OFFICER, CHIEF);
		project = story.draft(round, "SX11", "03.02");
	}

	@Test
	@Requirement(value = "R003-13", page = "/projects/{project}/partners")
	void namesPartnersAndWaitsForTheirPrincipals() {
		enterAs("sx11app");
		open(partners());
		pictures("consortium-1-none");
		name("SX05", "儿科分中心");
		name("SX12", "急诊创伤协同中心（含院前急救、区域胸痛卒中绿色通道与远程会诊支持，覆盖周边六县）");
		pictures("consortium-2-named");
		open("/projects/" + project + "/application?section=P");
		pictures("consortium-3-editor");

		enterAs("sx12head");
		open(partners());
		pictures("consortium-4-principal");
		sheet().within("form:has([name=reason])").fill("reason", "本院同期承担其他建设任务，人员和床位不足以支持。").press("不参加");
		enterAs("sx05head");
		open("/applications");
		pictures("consortium-5-parts");
		open(partners());
		sheet().within("form:has([name=confirmed][value=true])").press("确认参加");
		open("/projects/" + project + "/dossier");
		assertThat(page.locator("main")).containsText("联合申报单位及任务");
		pictures("consortium-6-partner-reads");

		enterAs("sx11app");
		open(partners());
		assertThat(page.locator("main")).containsText("不参加");
		pictures("consortium-7-answered");
	}

	@Test
	@Requirement(value = { "R003-13", "R003-22" }, page = "/projects/{id}/vetoes")
	void putsAPartnerOutByAVetoOfTwoPersons() {
		// given
		var together = recommended();
		var path = "/projects/" + together;
		enterAs("prov1");
		open(path + "/vetoes");
		pictures("partner-veto-1-form");

		// when
		var form = sheet().form("/vetoes");
		form.choose("hospital", "SX05").choose("kind", "MAJOR_INCIDENT");
		form.fill("facts", "2026 年 3 月发生一级甲等医疗事故，省级鉴定文书晋医鉴〔2026〕12 号。").press("记录一票否决");
		enterAs("provleader");
		open(path + "/vetoes");
		pictures("partner-veto-2-recorded");
		sheet().form("/confirmation").press("确认");

		// then
		pictures("partner-veto-3-confirmed");
		open(path + "/partners");
		assertThat(page.locator("main")).containsText("因一票否决退出");
		pictures("partner-veto-4-partners");
		enterAs("sx11app");
		open(path + "/dossier");
		assertThat(page.locator("main")).containsText("联合申报单位“三晋儿童医院”已因一票否决退出");
		pictures("partner-veto-5-dossier");
		enterAs("sx05app");
		open("/applications");
		assertThat(page.locator("main")).containsText("已退出");
		pictures("partner-veto-6-left");
	}

	private ProjectId recommended() {
		var together = new ConsortiumStory(story, draft -> context.getBean(JdbcTemplate.class).update("""
				update programme_round set draft_rules = jsonb_set(draft_rules::jsonb, '{admission,vetoes}',
				'{"MAJOR_INCIDENT": "HOLD"}')::text where id = ?""", draft.value()));
		together.joinedBy("SX05");
		together.joinedBy("SX12");
		together.signed();
		together.submitted();
		together.recommended();
		return together.project;
	}

	@Test
	@Requirement(value = { "R003-11", "R003-17" }, page = "/formal-reviews")
	void findsPromisingSpecialtiesAndSeesTheLayers() {
		var round = PackedRound.open(story, "climb", "CITY_KEY_SPECIALTY", "140200", CITY, CITY_CHIEF);
		story.submitted(round, "SX11", "03.04");

		enterAs("dtcity");
		open("/formal-reviews?support=ADVANTAGE");
		assertThat(page.locator("main")).containsText("优势专科");
		pictures("support-1-desk");
		open("/targets/layers?programme=CLIMB");
		assertThat(page.locator("main")).containsText("引领：区域医疗中心");
		pictures("layers-1-city");
		enterAs("prov1");
		open("/targets/layers?programme=CLIMB");
		pictures("layers-2-province");
		open("/targets");
		pictures("layers-3-targets");
	}

	private void name(String hospital, String part) {
		var form = sheet().form("/partners");
		form.choose("hospital", hospital);
		form.fill("part", part).fill("tasks", TASKS);
		form.press("登记联合申报单位");
	}

	private String partners() {
		return "/projects/" + project + "/partners";
	}

}
