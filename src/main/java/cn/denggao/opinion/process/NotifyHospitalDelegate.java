package cn.denggao.opinion.process;

import cn.denggao.engine.DrawnField;
import cn.denggao.engine.ProcessBean;
import cn.denggao.opinion.domain.NoticeKind;
import cn.denggao.opinion.domain.NotifyingHospital;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** {@code notifyHospitalDelegate}: may stand in any process of a project. */
@ProcessBean
class NotifyHospitalDelegate implements JavaDelegate {

	private final NotifyingHospital notifying;

	NotifyHospitalDelegate(NotifyingHospital notifying) {
		this.notifying = notifying;
	}

	@Override
	public void execute(DelegateExecution execution) {
		notifying.tell(OpinionModel.Variables.PROJECT.in(execution), execution.getActivityInstanceId(),
				NoticeKind.valueOf(OpinionModel.Fields.NOTICE.in(execution)),
				OpinionModel.Fields.SENTENCE.in(execution),
				DrawnField.WORKING_DAYS.find(execution).map(Integer::valueOf));
	}

}
