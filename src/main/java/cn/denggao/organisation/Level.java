package cn.denggao.organisation;

/** The administrative level of a region or authority, lowest first. */
public enum Level {

	COUNTY, CITY, PROVINCE, NATION

}
