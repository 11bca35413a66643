package cn.denggao.review;

/** What a panel is asked to judge. */
public enum PanelPurpose {

	APPLICATION, MIDTERM, ACCEPTANCE

}
