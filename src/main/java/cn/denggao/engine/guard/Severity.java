package cn.denggao.engine.guard;

/** How much a finding weighs: only errors keep a file from being deployed. */
public enum Severity {

	ERROR, WARNING, HINT

}
