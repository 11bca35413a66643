package cn.denggao.approval.domain;

import java.time.LocalDate;

import cn.denggao.kernel.Refused;

/** The tasks of an agreement begin and end within its term, in this order. */
final class AgreedWork {

	private AgreedWork() {
	}

	/** Refuses the first task that has no time, no order or no place in the term. */
	static void require(AgreementContent content) {
		int row = 0;
		for (var task : content.tasks()) {
			row++;
			requireWithin(content, "start", task.start(), row);
			requireWithin(content, "end", task.end(), row);
			if (task.end().isBefore(task.start())) {
				throw Refused.at("end", "approval.agreement.task-ends-early", row);
			}
		}
	}

	private static void requireWithin(AgreementContent content, String field, LocalDate day, int row) {
		if (day == null) {
			throw Refused.at(field, "approval.agreement.task-day-missing", row);
		}
		if (day.isBefore(content.termStart()) || day.isAfter(content.termEnd())) {
			throw Refused.at(field, "approval.agreement.task-outside-term", row, content.termStart(),
					content.termEnd());
		}
	}

}
