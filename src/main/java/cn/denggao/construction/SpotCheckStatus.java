package cn.denggao.construction;

/** How far an unannounced visit is: 待查, 待整改, 待复核, 办结. */
public enum SpotCheckStatus {

	ORDERED, FOUND, ANSWERED, CLOSED

}
