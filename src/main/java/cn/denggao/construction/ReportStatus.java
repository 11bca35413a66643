package cn.denggao.construction;

/** How far an annual report is: 待报, 已报, 退回, 已评. */
public enum ReportStatus {

	DUE, SUBMITTED, RETURNED, APPRAISED

}
