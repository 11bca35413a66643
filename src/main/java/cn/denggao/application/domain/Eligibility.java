package cn.denggao.application.domain;

/** Whether an application may be made. */
public enum Eligibility {

	ELIGIBLE, INELIGIBLE

}
