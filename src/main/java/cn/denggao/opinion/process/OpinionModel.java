package cn.denggao.opinion.process;

import java.util.List;
import java.util.regex.Pattern;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.DrawnField;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.opinion.domain.OpinionDecision;

/** The names that any diagram may use for inserted steps. */
final class OpinionModel {

	private OpinionModel() {
	}

	static final class Variables {

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		/** What the last opinion, or all those asked for together, came to. */
		static final ProcessVariable<OpinionDecision> OPINION = ProcessVariable.choice("opinion",
				OpinionDecision.class);

		private Variables() {
		}

	}

	static final class Fields {

		static final DrawnField NOTICE = new DrawnField("denggao:notice", Pattern.compile("INFORM|PREPARE|SUBMIT"),
				true);

		/** Words, figures and their signs on one line; no address to click on. */
		static final DrawnField SENTENCE = new DrawnField("denggao:sentence",
				Pattern.compile("(?!.*(://|www\\.))[\\p{L}\\p{N}\\p{P}\\p{Sc} +=%]{4,200}"), true);

		static final List<DrawnField> ALL = List.of(NOTICE, SENTENCE, DrawnField.WORKING_DAYS);

		private Fields() {
		}

	}

}
