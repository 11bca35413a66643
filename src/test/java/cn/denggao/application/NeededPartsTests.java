package cn.denggao.application;

import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.shaping.Place;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static java.util.Locale.CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Parts of a form that cannot go because something depends on them. */
@DenggaoTest
class NeededPartsTests extends OneShapedForm {

	@Autowired
	private MessageSource messages;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "E.fields.senior | 与“E 专科执业医师”的大小比较；指标“高级职称占比”的计算", "C.fields.campuses | “C 院区”的填写条件",
					"S.tables.diseases.columns.kind | “S 目标病种 省域外转率（%）”的填写条件", "E.fields.leaderTitle | 批次规则：项目负责人职称",
					"F.fields.note | “F 服务量与能力”超出通常范围时在此说明", "O.attachments.ETHICS | “H 关键技术 伦理审查”要求附此文件",
					"J.tables.partners.columns.hospital | “J 结对与帮扶”各行不得重复",
					"K.tables.tasks.columns.start | “K 重点任务 完成”的日期先后", "E.fields.leaderName | 不得重复出现的人员或内容",
					"I.tables.research.rows.papers | “K 指标与逐年目标”的基线", "M | 评分项“医院支持与投入承诺”对照此节", "H | 形式审查清单和审查意见" })
	void refusesToRemoveOrRenameWhatSomethingDependsOn(String place, String needed) {
		// when
		var refused = catchThrowableOfType(Refused.class, () -> remove(place));

		// then
		assertThat(said(refused)).startsWith("不能删除").contains(needed);
		assertThat(catchThrowableOfType(Refused.class, () -> change(place, Map.of("code", "another1"))).key())
			.isEqualTo("application.shape.rename-needed");
		assertThat(OFFICER.gets(() -> shaping.needs(round, Place.of(place)))).isNotEmpty();
		assertThat(text()).isEqualTo(before);
	}

	@Test
	void givesAnotherCodeToWhatNothingDependsOn() {
		change("D.fields.titles", Map.of("code", "honours"));

		assertThat(text()).isEqualTo(before.replace("  - code: titles\n", "  - code: honours\n"));
		assertThatThrownBy(() -> change("D.fields.honours", Map.of("code", "equipment")))
			.hasMessage("application.shape.code.taken");
		assertThatThrownBy(() -> change("D.fields.honours", Map.of("code", "a.b")))
			.hasMessage("application.shape.code.wrong");
	}

	@Test
	void saysWhoseConditionLooksAtAnOptionThatGoes() {
		var refused = catchThrowableOfType(Refused.class,
				() -> change("S.tables.diseases.columns.kind", Map.of("options", "SEVERE=疑难重症")));

		assertThat(said(refused)).isEqualTo("“S 目标病种 省域外转率（%）”的填写条件用到了改掉的内容，请先改条件，没有存");
		assertThatThrownBy(() -> change("E.fields.leaderTitle", Map.of("options", "ASSOCIATE=副高")))
			.hasMessage("application.shape.options.meaning");
	}

	private String said(Refused refused) {
		return messages.getMessage(refused.key(), refused.arguments(), CHINESE);
	}

}
