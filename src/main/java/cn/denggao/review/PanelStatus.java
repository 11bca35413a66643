package cn.denggao.review;

/** Where a panel stands. */
public enum PanelStatus {

	WAITING, DRAWN, CONFIRMED, RUNNING, SUMMED_UP, REOPENED, CANCELLED

}
