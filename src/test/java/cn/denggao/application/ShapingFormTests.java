package cn.denggao.application;

import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.shaping.FormTree;
import cn.denggao.application.domain.shaping.Place;
import cn.denggao.identity.Role;
import cn.denggao.programme.ChangingForm;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How an officer changes the form of an open round part by part. */
@DenggaoTest
class ShapingFormTests extends OneShapedForm {

	@Autowired
	private ChangingForm changing;

	@Test
	void changesALabelAndNothingElseOfTheText() {
		change("D.fields.wards", Map.of("label", "病区个数"));

		assertThat(text()).isEqualTo(before.replace("    label: 病区数\n", "    label: 病区个数\n"));
	}

	@Test
	void makesAFieldOptional() {
		change("D.fields.wards", Map.of("required", ""));

		assertThat(text()).isEqualTo(before.replace("    label: 病区数\n    type: INTEGER\n    required: true\n",
				"    label: 病区数\n    type: INTEGER\n"));
	}

	@Test
	void addsARequiredFieldWhereItIsWanted() {
		// when
		var place = add("D.fields",
				Map.of("label", "牵头举办国家级继续教育项目", "type", "INTEGER", "required", "true", "unit", "项", "after", "beds"));

		// then
		assertThat(place).isEqualTo(Place.of("D.fields.d1"));
		assertThat(text()).isEqualTo(before.replace("  - code: disciplineClass\n", """
				  - code: d1
				    label: 牵头举办国家级继续教育项目
				    type: INTEGER
				    required: true
				    unit: 项
				  - code: disciplineClass
				"""));
	}

	@Test
	void addsAnOptionToAFieldAndToASharedList() {
		change("D.fields.disciplineClass",
				Map.of("options", "ADVANTAGE=优势专科\nKEY_SUPPORT=重点扶持专科\nPLATFORM=平台专科\nBASIC=基础专科\n特色专科"));
		change("E.tables.members.columns.tier", Map.of("options", "TOP=顶尖人才\nKEY=技术骨干\nMIDDLE=中坚力量\nYOUNG=青年医师\n规培医师"));

		assertThat(text()).isEqualTo(before.replace("      BASIC: 基础专科\n", "      BASIC: 基础专科\n      O1: 特色专科\n")
			.replace("    YOUNG: 青年医师\n", "    YOUNG: 青年医师\n    O1: 规培医师\n"));
	}

	@Test
	void addsAColumnARowAKindOfFileATableAndASection() {
		add("E.tables.members.columns", Map.of("label", "英语水平", "type", "TEXT", "maxLength", "40", "after", "months"));
		add("F.tables.service.rows", Map.of("label", "急诊量", "type", "INTEGER", "minimum", "0", "after", "outpatient"));
		add("O.attachments", Map.of("label", "信息安全等级证明", "required", "true", "after", "OTHER"));
		add("M.tables", Map.of("title", "协作单位", "column", "单位名称", "maximumRows", "10", "after", ""));
		add("sections", Map.of("title", "信息化", "note", "以上年末为准", "after", "M"));

		var form = FormTree.of(OFFICER.gets(() -> drafts.working(round).content()));
		assertThat(form.part(Place.of("E.tables.members.columns.c1")).node()).hasToString("""
				{"code":"c1","label":"英语水平","type":"TEXT","maxLength":40}""");
		assertThat(form.part(Place.of("F.tables.service.rows.r1")).node()).hasToString("""
				{"code":"r1","label":"急诊量","type":"INTEGER","minimum":0}""");
		assertThat(form.parts("F.tables.service.rows")).extracting(part -> part.place().code())
			.startsWith("outpatient", "r1", "discharges");
		assertThat(form.part(Place.of("O.attachments.FILE1")).node()).hasToString("""
				{"code":"FILE1","label":"信息安全等级证明","required":true}""");
		assertThat(form.part(Place.of("M.tables.t1")).node()).hasToString(
				"""
						{"code":"t1","title":"协作单位","kind":"FREE","columns":[{"code":"c1","label":"单位名称","type":"TEXT","required":true}],"maximumRows":10}""");
		assertThat(form.sections()).extracting(section -> section.place().code()).endsWith("M", "N", "O");
	}

	@Test
	void movesAFieldAndStopsAtTheEnd() {
		// when
		move("D.fields.independentWard", true);
		move("D.fields.independentWard", true);

		// then
		var form = FormTree.of(OFFICER.gets(() -> drafts.working(round).content()));
		assertThat(form.parts("D.fields")).extracting(part -> part.place().code())
			.startsWith("independentWard", "established", "wards");

		// when
		move("D.fields.independentWard", false);

		// then nothing is different any more
		assertThat(OFFICER.gets(() -> drafts.working(round).isBegun())).isFalse();
		assertThat(text()).isEqualTo(before);
	}

	@Test
	void removesWhatNothingDependsOn() {
		remove("D.fields.titles");
		remove("D.tables.equipment.columns.since");

		assertThat(text()).isEqualTo(before.replace("""
				  - code: titles
				    label: 已有称号（每行一个）
				    type: TEXTAREA
				    maxLength: 1000
				""", "").replace("""
				    - code: since
				      label: 启用年份
				      type: YEAR
				      required: true
				      minimum: 1980
				      maximum: 2100
				""", ""));
		assertThat(text()).doesNotContain("已有称号（每行一个）", "启用年份").contains("原值（万元）");
	}

	@Test
	void proposesNoCodeThatAnyVersionHasHad() {
		ChangedForm.approve(story, round, false,
				form -> form.with("D", "{ code: d1, label: 继续教育, type: TEXT, maxLength: 100 }"));
		ChangedForm.approve(story, round, false, form -> form.without("D", "d1"));

		assertThat(OFFICER.gets(() -> shaping.proposedCode(round, "D.fields"))).isEqualTo("d2");
	}

	@Test
	void keepsTheDraftOfEachOfficerUntilItIsAVersion() {
		// given
		change("D.fields.wards", Map.of("label", "病区个数"));
		var colleague = Acting.as("prov2", "140000", Role.HC_PROVINCE);
		assertThat(colleague.gets(() -> drafts.working(round).isBegun())).isFalse();
		assertThat(forms.proposed(round)).isEmpty();

		// when
		OFFICER.does(() -> changing.propose(round, text(), ChangedForm.REASON, false));

		// then
		assertThatThrownBy(() -> change("D.fields.wards", Map.of("label", "病区数")))
			.hasMessage("programme.form.already-proposed");
		OFFICER.does(() -> changing.withdraw(round));
		assertThat(text()).contains("病区个数");

		// when
		OFFICER.does(() -> changing.propose(round, text(), ChangedForm.REASON, false));
		CHIEF.does(() -> changing.approve(round, forms.proposed(round).orElseThrow().hash()));

		// then
		assertThat(OFFICER.gets(() -> drafts.working(round))).satisfies(draft -> {
			assertThat(draft.isBegun()).isFalse();
			assertThat(draft.basedOn()).isEqualTo(2);
		});
	}

	@Test
	void refusesWhoLooksAtSomethingElseOrMayNot() {
		// given
		var seen = OFFICER.gets(() -> drafts.working(round).hash());
		change("D.fields.wards", Map.of("label", "病区个数"));

		// then
		var wards = Place.of("D.fields.wards");
		assertThatThrownBy(() -> OFFICER.does(() -> shaping.move(round, wards, true, seen)))
			.hasMessage("programme.form.draft-moved");
		for (var stranger : List.of(CHIEF, applicant, ApplicationStory.CITY)) {
			assertThatThrownBy(() -> stranger.does(() -> shaping.move(round, wards, true, seen)))
				.hasMessage("kernel.not-found");
		}
		assertThatThrownBy(() -> move("D.fields.nothing", true)).hasMessage("kernel.not-found");
		assertThatThrownBy(() -> add("K.tables.indicators.rows", Map.of("label", "新指标")))
			.hasMessage("kernel.not-found");

		// when
		OFFICER.does(() -> drafts.discard(round));

		// then
		assertThat(text()).isEqualTo(before);
	}

}
