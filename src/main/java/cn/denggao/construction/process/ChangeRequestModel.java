package cn.denggao.construction.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ChangeId;
import cn.denggao.engine.ProcessVariable;

/** The names in {@code processes/construction/change-request.bpmn}. */
final class ChangeRequestModel {

	static final String KEY = "change-request";

	private ChangeRequestModel() {
	}

	static final class Elements {

		static final String AMEND_CHANGE = "UserTask_AmendChange";

		private Elements() {
		}

	}

	static final class Messages {

		static final String CHANGE_MOOT = "construction.ChangeMoot";

		private Messages() {
		}

	}

	static final class Variables {

		static final ProcessVariable<ChangeId> CHANGE = ProcessVariable.id("changeId", ChangeId::parse);

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<String> REVIEWER_ROLE = ProcessVariable.text("reviewerRole");

		static final ProcessVariable<Boolean> CHAIN_DONE = ProcessVariable.flag("chainDone");

		static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

		static final ProcessVariable<Instant> AMEND_DUE_AT = ProcessVariable.instant("amendDueAt");

		static final List<ProcessVariable<?>> ALL = List.of(CHANGE, PROJECT, REVIEWER_ROLE, CHAIN_DONE, DECISION,
				AMEND_DUE_AT);

		private Variables() {
		}

	}

}
