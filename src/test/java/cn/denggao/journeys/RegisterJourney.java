package cn.denggao.journeys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The system administrator of a province keeps its organisations in the browser. */
class RegisterJourney extends BrowserJourney {

	private static final String LONG_NAME = "示例省晋中市榆次区第一人民医院（示例医科大学附属区域医疗中心榆次医院暨榆次区医疗集团总院）";

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void forgets() {
		database.update("delete from organisation_change where organisation = 'RJ1'");
		database.update("delete from organisation_campus where hospital = 'RJ1'");
		database.update("delete from organisation_hospital where id = 'RJ1'");
	}

	@Test
	void registersAHospitalRenamesItAndLooksAtAMerger() {
		enterAs("sysadmin");
		open("/organisations");
		pictures("register-list");
		open("/organisations?q=没有这样的机构");
		pictures("register-none");
		opensAHospital();
		renamesIt();
		looksAtAMerger();
		comparesATableOfRegions();
		importsNothingWrong();
		enterAs("sx01head");
		open("/colleagues");
		assertThat(page.locator("main")).containsText("本院账号");
		pictures("register-colleagues");
	}

	private void opensAHospital() {
		open("/organisations/hospitals/new");
		fill("id", "RJ1");
		fill("name", "榆次区第一人民医院");
		fill("creditCode", "91440300L83341734S");
		fill("licenceNumber", "旧字第 0001 号");
		fill("region", "140702");
		fill("beds", "300");
		for (var choice : new String[] { "level=SECONDARY", "grade=A", "ownership=PUBLIC", "kind=GENERAL",
				"supervisor=140700" }) {
			page.selectOption("#f-" + choice.split("=")[0], choice.split("=")[1]);
		}
		page.click("main form[method=post] button[type=submit]");
		assertThat(page.locator("[data-dg-refusals]")).containsText("校验码");
		pictures("register-refused");
		fill("creditCode", "91440300L83341734R");
		page.click("main form[method=post] button[type=submit]");
		page.waitForURL(url -> url.endsWith("/organisations/RJ1"));
	}

	private void renamesIt() {
		fill("name", LONG_NAME);
		page.click("form[action$='/RJ1/name'] button");
		assertThat(page.locator("h1")).containsText("榆次区医疗集团总院");
		fill("campus", "北院区");
		fill("campusRegion", "140702");
		fill("address", "榆次区迎宾街 1 号");
		fill("campusBeds", "120");
		page.click("form[action$='/RJ1/campuses'] button");
		assertThat(page.locator("main")).containsText("北院区");
		pictures("register-hospital");
		open("/organisations/140105");
		pictures("register-authority");
	}

	private void looksAtAMerger() {
		open("/organisations/SX11/merger");
		fill("into", "SX12");
		page.click("main form[method=get] button");
		assertThat(page.locator("main")).containsText("留下的账号");
		pictures("register-merger");
	}

	private void comparesATableOfRegions() {
		open("/regions?q=晋中");
		pictures("register-regions");
		fill("text", "140725,寿阳县,,2026-06-30,140704\n140704,寿阳区,2026-07-01");
		page.click("form[action$='/regions/preview'] button");
		assertThat(page.locator("main")).containsText("寿阳区");
		pictures("register-regions-preview");
	}

	private void importsNothingWrong() {
		open("/organisations/import");
		fill("text", "RJ2,甲医院,91440300L83341734R,x,140702,二级,甲等,公立,综合医院,三百,140700\nRJ3,乙");
		page.click("form[action$='/organisations/import'] button");
		assertThat(page.locator("[data-dg-refusals]")).containsText("第 1 行");
		pictures("register-import-refused");
	}

	private void fill(String field, String text) {
		page.fill("#f-" + field, text);
	}

}
