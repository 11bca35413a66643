package cn.denggao.modeling.domain;

/** Where a draft stands; the first three keep others from beginning a second one. */
public enum DraftStatus {

	EDITING, SUBMITTED, APPROVED, DEPLOYED, DISCARDED

}
