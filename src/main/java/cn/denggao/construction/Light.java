package cn.denggao.construction;

/** How a measure stands: 正常, 滞后, 严重滞后. */
public enum Light {

	GREEN, YELLOW, RED

}
