package cn.denggao.construction;

/** How a year's work is appraised: 良好, 一般, 较差. */
public enum AnnualGrade {

	GOOD, FAIR, POOR

}
